package sightline.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of PERT shapes, each made once; the ones used last are kept. Not for several threads at once. */
final class InverseBetas {

    private static final int KEPT = 64;
    private static final double LAMBDA = 4;

    private final Map<Double, InverseBeta> tables = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, InverseBeta> eldest) {
            return size() > KEPT;
        }
    };

    /** The table of the PERT shape with its mode at {@code mode} of 0..1: alpha = 1 + 4 mode, beta = 1 + 4 (1 - mode). */
    InverseBeta pert(double mode) {
        return tables.computeIfAbsent(mode, at -> new InverseBeta(1 + LAMBDA * at, 1 + LAMBDA * (1 - at)));
    }
}
