package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * The picture of the packages in {@code src/site}, drawn from the imports of the code. With {@code -Dsightline.keepScreenshots=true} it is
 * written anew.
 */
class PackagesPictureTest {

    private static final Path PICTURE = Path.of("src/site/packages.svg");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?sightline\\.((?:[a-z]+\\.)*)");
    private static final int BOX_WIDTH = 122;
    private static final int BOX_HEIGHT = 26;
    private static final int STEP_X = 134;
    private static final int STEP_Y = 52;
    private static final int MARGIN = 14;
    private static final int WIDTH = 7 * STEP_X - (STEP_X - BOX_WIDTH) + 2 * MARGIN;

    @Test
    void thePictureIsThatOfTheImports() throws IOException {
        var now = svg(withoutDetours(imports()));
        if (Boolean.getBoolean("sightline.keepScreenshots")) {
            Files.writeString(PICTURE, now);
        }
        assertThat(PICTURE).content().isEqualTo(now);
    }

    @Test
    void whatIsReachedByADetourIsLeftOut() {
        var reduced = withoutDetours(Map.of("c", new TreeSet<>(Set.of("a", "b")), "b", new TreeSet<>(Set.of("a")), "a",
                new TreeSet<>()));
        assertThat(reduced.get("c")).containsExactly("b");
        assertThat(reduced.get("b")).containsExactly("a");
    }

    /** What each package imports, by its name on the ladder. */
    private static Map<String, Set<String>> imports() throws IOException {
        var imports = new TreeMap<String, Set<String>>();
        Ladder.all().forEach(each -> imports.put(each, new TreeSet<>()));
        for (var each : Ladder.all()) {
            try (var files = Files.list(Path.of("src/main/java", Ladder.whole(each).split("\\.")))) {
                for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    IMPORT.matcher(Files.readString(file)).results()
                            .map(found -> found.group(1).replaceAll("\\.$", ""))
                            .filter(other -> !other.equals(each)).forEach(imports.get(each)::add);
                }
            }
        }
        return imports;
    }

    /** Without what a package reaches through another one that it imports. */
    private static Map<String, Set<String>> withoutDetours(Map<String, Set<String>> imports) {
        return imports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().stream().filter(target -> each.getValue().stream()
                        .noneMatch(via -> !via.equals(target) && reaches(imports, via, target)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                (a, b) -> a, TreeMap::new));
    }

    private static boolean reaches(Map<String, Set<String>> imports, String from, String to) {
        return imports.get(from).stream().anyMatch(next -> next.equals(to) || reaches(imports, next, to));
    }

    private static String svg(Map<String, Set<String>> arrows) {
        var places = places();
        int height = Ladder.RUNGS.size() * STEP_Y - (STEP_Y - BOX_HEIGHT) + 2 * MARGIN;
        var lines = new ArrayList<String>();
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                .formatted(WIDTH, height, WIDTH, height) + " font-family=\"sans-serif\" font-size=\"13\">");
        lines.add("<title>The packages of Sightline: each imports only from below</title>");
        lines.add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        arrows.forEach((from, targets) -> targets.forEach(to -> lines.add(arrow(places.get(from), places.get(to)))));
        places.forEach((name, place) -> lines.add(box(name, place)));
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private static String arrow(int[] from, int[] to) {
        int startX = from[0] + BOX_WIDTH / 2;
        int startY = from[1] + BOX_HEIGHT;
        int endX = to[0] + BOX_WIDTH / 2;
        int endY = to[1];
        return "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#8a94a6\"/>".formatted(startX, startY,
                startX,
                startY + STEP_Y / 2, endX, endY - STEP_Y / 2, endX, endY);
    }

    private static String box(String name, int[] place) {
        return ("<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\" fill=\"#eef2f8\" stroke=\"#44546a\"/>"
                + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1f2733\">%s</text></g>").formatted(place[0],
                        place[1], BOX_WIDTH, BOX_HEIGHT, place[0] + BOX_WIDTH / 2, place[1] + 18,
                        name.isEmpty() ? "sightline" : name);
    }

    /** Left upper corners; the highest rung on top, each rung in the middle. */
    private static Map<String, int[]> places() {
        var places = new LinkedHashMap<String, int[]>();
        var rungs = Ladder.RUNGS.reversed();
        for (int row = 0; row < rungs.size(); row++) {
            List<String> rung = rungs.get(row);
            int left = (WIDTH - (rung.size() * STEP_X - (STEP_X - BOX_WIDTH))) / 2;
            if (rung.size() == 1) { // aside by turns, or lines would run through the boxes between
                left += (row % 3 - 1) * STEP_X;
            }
            for (int i = 0; i < rung.size(); i++) {
                places.put(rung.get(i), new int[]{left + i * STEP_X, MARGIN + row * STEP_Y});
            }
        }
        return places;
    }
}
