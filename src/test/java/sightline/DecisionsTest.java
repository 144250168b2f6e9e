package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of decisions, their index and what names them in code and documents fit together. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("src/site/decisions");
    private static final Pattern FILE = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern TITLE = Pattern.compile("^# (\\d+)\\. (.+)\n");
    private static final Pattern STATUS = Pattern.compile(
            "\n\\*\\*Status\\.\\*\\* Accepted, (\\d{4}-\\d{2}-\\d{2})(?:; (superseded|amended) (\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| \\[(.+)]\\((.+)\\) \\| (.+) \\| (.+) \\|$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    /** A mention in code or a document: {@code decision 8}, {@code decisions/0008-...md}. */
    private static final Pattern MENTION = Pattern.compile("(?i)\\bdecision (\\d+)|decisions/(\\d{4})-");
    /** What a place of the list of start-up code is called: a class, perhaps with a member, or a file. */
    private static final Pattern PLACE = Pattern.compile("`([A-Za-z][A-Za-z0-9./-]*)`");

    private static List<Page> pages = List.of();

    private record Page(String file, String text) {

        int number() {
            return Integer.parseInt(first(TITLE, text).orElseThrow().group(1));
        }

        String title() {
            return first(TITLE, text).orElseThrow().group(2);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            pages = files.map(Path::getFileName).map(Path::toString).filter(name -> !name.equals("README.md")).sorted()
                    .map(name -> new Page(name, text(FOLDER.resolve(name)))).toList();
        }
    }

    @Test
    void everyPageIsNumberedAsItsFileAndNoneIsMissing() {
        assertThat(pages).extracting(Page::number)
                .isEqualTo(IntStream.rangeClosed(1, pages.size()).boxed().toList());
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.file()).matches(FILE);
            assertThat(page.file()).startsWith("%04d-".formatted(page.number()));
        });
    }

    @Test
    void everyPageHasAStatusWithADate() {
        assertThat(pages).allSatisfy(page -> {
            var status = first(STATUS, page.text());
            assertThat(status).as(page.file()).isPresent();
            LocalDate.parse(status.orElseThrow().group(1));
            if (status.orElseThrow().group(3) != null) {
                assertThat(LocalDate.parse(status.orElseThrow().group(3)))
                        .isAfterOrEqualTo(LocalDate.parse(status.orElseThrow().group(1)));
            }
        });
    }

    @Test
    void theIndexListsEveryPageInItsOrderWithTitleStatusAndDate() {
        var rows = ROW.matcher(text(FOLDER.resolve("README.md"))).results().toList();
        assertThat(rows).extracting(row -> row.group(3)).isEqualTo(pages.stream().map(Page::file).toList());
        for (int i = 0; i < rows.size(); i++) {
            var page = pages.get(i);
            var status = first(STATUS, page.text()).orElseThrow();
            assertThat(Integer.parseInt(rows.get(i).group(1))).isEqualTo(page.number());
            assertThat(rows.get(i).group(2)).isEqualTo(page.title());
            assertThat(rows.get(i).group(4)).as(page.file())
                    .startsWith("superseded".equals(status.group(2)) ? "superseded" : "accepted");
            assertThat(rows.get(i).group(5)).as(page.file()).isEqualTo(status.group(1));
        }
    }

    @Test
    void everyLinkOnAPageLeadsToAFile() {
        var index = new Page("README.md", text(FOLDER.resolve("README.md")));
        assertThat(Stream.concat(pages.stream(), Stream.of(index))).allSatisfy(page -> assertThat(
                LINK.matcher(page.text()).results().map(link -> FOLDER.resolve(link.group(1)))).as(page.file())
                .allMatch(Files::isRegularFile));
    }

    /** A superseded one is named by nothing: what took its place is. */
    @Test
    void everyDecisionThatCodeNamesIsThereAndStillHolds() throws IOException {
        var holding = pages.stream()
                .filter(page -> !"superseded".equals(first(STATUS, page.text()).orElseThrow().group(2)))
                .map(Page::number).collect(Collectors.toSet());
        var named = new ArrayList<Integer>();
        for (var file : files()) {
            var numbers = MENTION.matcher(text(file)).results().map(DecisionsTest::number).toList();
            assertThat(holding).as(file.toString()).containsAll(numbers);
            named.addAll(numbers);
        }
        assertThat(named).as("decisions that code names").containsAll(holding);
    }

    /** What was renamed or removed would stay on the list for ever. */
    @Test
    void everyPlaceOnTheListOfStartUpCodeIsThere() throws IOException {
        var list = pages.stream().filter(page -> page.title().startsWith("Code that only makes a start faster"))
                .findFirst()
                .orElseThrow();
        Set<String> classes = files().stream().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet());
        var places = list.text().lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> PLACE.matcher(line.split("\\|")[1]).results()).map(place -> place.group(1)).toList();
        assertThat(places).hasSizeGreaterThan(30).allSatisfy(place -> assertThat(place.contains("/")
                ? Files.isRegularFile(Path.of(place))
                : classes.contains(place.split("\\.")[0])).as(place).isTrue());
    }

    private static int number(MatchResult mention) {
        return Integer.parseInt(mention.group(1) != null ? mention.group(1) : mention.group(2));
    }

    /** Code, scripts and documents, but for the decisions and the changelog. */
    private static List<Path> files() throws IOException {
        var found = new ArrayList<>(List.of(Path.of("pom.xml"), Path.of("README.md"), Path.of("CONTRIBUTING.md"),
                Path.of("src/site/model.md")));
        for (var folder : List.of("src/main", "installers")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).filter(file -> !file.toString().matches(".*\\.(png|ico|icns|ttf)"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
