/**
 * Why each number is what it is: published figures with the parameters that they bear on, where a value stands among them,
 * assumption sets with what backs each value, what was observed, and (in {@code caution}) what to beware of. Everything is
 * read from {@code assets/evidence} when somebody first asks {@link sightline.evidence.ShippedEvidence} for it.
 *
 * <p>Depends on the model, on {@code sightline.text} and {@code sightline.file}, and on Commons CSV for the observed series. It
 * knows no charts and no windows: what to draw and where follows from {@link sightline.evidence.Mark},
 * {@link sightline.evidence.EvidencePosition} and {@link sightline.evidence.ObservedPoint}.
 */
@NullMarked
package sightline.evidence;

import org.jspecify.annotations.NullMarked;
