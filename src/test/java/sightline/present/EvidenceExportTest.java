package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.evidence.Citation;
import sightline.evidence.Grade;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.evidence.ShippedEvidence;
import sightline.evidence.Source;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.present.Bibtex;
import sightline.present.CsvStyle;
import sightline.present.EvidenceCsv;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

class EvidenceExportTest {

    private static final Source HOSTILE = new Source("Z-1", "t", "50% & \"more\" {of} $x_1 ^~ #2 \\", "u", "p",
            "A & B, C and D", "100% {odd", "2024-04-21", "https://x.example/a_b%20{c}", Grade.TERTIARY, "", List.of());

    private final Library library = new ShippedEvidence().library();

    @Test
    void theIndexHoldsEveryEntryOnItsLine() {
        var lines = csv(EvidenceCsv.index(library.entries()));
        assertThat(lines).hasSize(121);
        assertThat(lines.getFirst()).containsExactly("id", "topic", "claim", "unit", "period", "publisher", "title",
                "date", "url", "grade", "note", "parameters", "contradicts");
        for (int i = 0; i < library.entries().size(); i++) {
            var entry = library.entries().get(i);
            assertThat(List.of(lines.get(i + 1)).subList(0, 3)).containsExactly(entry.id(), entry.topic(),
                    entry.claim());
            assertThat(lines.get(i + 1)[10]).isEqualTo(entry.note());
        }
        assertThat(line(lines, "N-ESP-2023")[11])
                .isEqualTo("services.messenger.share=0.496 (proxy); services.instagram.share=0.318 (proxy)");
        assertThat(line(lines, "UK-FB-SHARE")[11]).isEqualTo("industryShare>=0.46 (proxy)");
        assertThat(line(lines, "N-80PCT")[11]).isEqualTo("services.other.contentDependence<=0.8 (proxy)");
        assertThat(line(lines, "G-IWF")[11]).isEqualTo("growth=0.01..0.08 (proxy)");
        assertThat(line(lines, "M-ICO")[11]).isEqualTo("evidentialSufficiency in words");
        assertThat(line(lines, "X1")[12]).isEqualTo("UK-OUT-DEC23 UK-OUT-NPCCD UK-OUT-NCAA UK-OUT-NPCCA");
    }

    @Test
    void backingsAreALineEach() {
        var input = new ParameterInput(Parameter.METADATA_EFFECTIVENESS);
        var scenario = new ShippedScenarios().opening().withValue(Parameter.METADATA_EFFECTIVENESS, 0.5)
                .withEvidence(List.of(new AddedSource(input, new Bounds(0, 1), "", "Mine, \"1\"", "", "", "")));
        var lines = csv(EvidenceCsv.backing(List.of(InputEvidence.of(scenario, input, library).orElseThrow()),
                new Numbers(Locale.UK), CsvStyle.PLAIN));
        assertThat(lines.get(1)).containsExactly("metadataEffectiveness", "0.5", "0.02", "0.132",
                "above the only cited interval",
                "outside the cited range: no figure above 13.2%; a source added in this scenario contains it",
                "E-META-STATE M-WA-RATIO", "Mine, \"1\"", "true");
    }

    @Test
    void bibtexIsReadBackByItsParser() throws Exception {
        var sources = library.sources();
        var entries = parse(Bibtex.of(sources));
        assertThat(entries).hasSize(104).allSatisfy(entry -> assertThat(entry.getType()).isEqualTo(new Key("misc")));
        var statement = entry(entries, "UK-NCMEC-2024");
        assertThat(field(statement, "year")).isEqualTo("2025");
        assertThat(field(statement, "url")).startsWith("https://github.com/apparebit/");
        var undated = entry(entries, "UK-FB-SHARE");
        assertThat(undated.getField(new Key("year"))).isNull();
        assertThat(undated.getField(new Key("url"))).isNull();
        assertThat(field(undated, "author")).isEqualTo("{derived}");
        assertThat(field(entry(entries, "L-STAN"), "month")).isEqualTo("4");
        assertThat(field(entry(entries, "E-IG-STATUS"), "note")).endsWith("Published 2026-03/05.");
    }

    @Test
    void anAddedSourceIsCitedWithWhatThereIsOfIt() throws Exception {
        var input = new ParameterInput(Parameter.METADATA_EFFECTIVENESS);
        var whole = entry(parse(Bibtex.of(new AddedSource(input, new Bounds(0.2, 0.3), "A & B, C and D", "100% {odd",
                "2024-04-21", "https://x.example/a_b", "small"), "m-added-1", "Metadata: 20% to 30%")), "m-added-1");
        assertThat(whole.getType()).isEqualTo(new Key("misc"));
        assertThat(field(whole, "author")).isEqualTo("{A \\& B, C and D}");
        assertThat(field(whole, "title")).isEqualTo("{100\\% \\{odd}");
        assertThat(field(whole, "year")).isEqualTo("2024");
        assertThat(field(whole, "url")).isEqualTo("https://x.example/a_b");
        assertThat(field(whole, "note")).isEqualTo(
                "Metadata: 20\\% to 30\\% [added in this scenario] small Published 2024-04-21.");
        var bare = entry(parse(Bibtex.of(new AddedSource(input, new Bounds(0.2, 0.2), "", "T", "", "", ""), "b",
                "Metadata: 20%")), "b");
        assertThat(bare.getFields().keySet()).containsExactly(new Key("title"), new Key("note"));
    }

    @ParameterizedTest
    @CsvSource({"https://x/%n{0},https://x/%n{0}", "https://x/{a}{b{c}}?d=%7B,https://x/{a}{b{c}}?d=%7B",
            "https://x/a}b{c,https://x/a%7Db%7Bc", "https://x/{a,https://x/%7Ba",
            "https://x/a\\{b},https://x/a%5C%7Bb%7D",
            "https://x/a\u202eb,https://x/a%E2%80%AEb", "https://x/a_b#c~d&e=$,https://x/a_b#c~d&e=$"})
    void anAddressIsTheSameWhenItIsReadBack(String address, String read) throws Exception {
        var input = new ParameterInput(Parameter.GROWTH);
        var text = Bibtex.of(new AddedSource(input, new Bounds(0, 0), "", "T", "", address, ""), "k", "Growth");
        assertThat(field(entry(parse(text), "k"), "url")).isEqualTo(read);
    }

    @Test
    void bibtexIsEscaped() throws Exception {
        var text = Bibtex.of(List.of(HOSTILE));
        var entry = parse(text).getFirst();
        assertThat(field(entry, "title")).isEqualTo("{100\\% \\{odd}");
        assertThat(field(entry, "author")).isEqualTo("{A \\& B, C and D}");
        assertThat(field(entry, "note")).startsWith("50\\% \\& \"more\" \\{of\\} \\$x\\_1 \\textasciicircum{}"
                + "\\textasciitilde{} \\#2 \\textbackslash{} [");
        assertThat(field(entry, "url")).isEqualTo("https://x.example/a_b%20{c}");
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void aCitationIsALineWithWhatThereIs() {
        assertThat(Citation.of(library.source("L-STAN").orElseThrow())).startsWith(
                "Stanford Internet Observatory (2024-04-22). How to Fix the Online Child Exploitation Reporting System. "
                        + "https://")
                .endsWith(" [L-STAN, primary]");
        assertThat(Citation.of(library.source("UK-FB-SHARE").orElseThrow()))
                .isEqualTo("derived (no date). UK-FB-2018 / UK-OUT-1819. [UK-FB-SHARE, derived]");
        var input = new ParameterInput(Parameter.GROWTH);
        assertThat(Citation.of(new AddedSource(input, new Bounds(0, 0), "", "T", "", "", "")))
                .isEqualTo("(no date). T. [added in this scenario]");
        assertThat(Citation.of(new AddedSource(input, new Bounds(0, 0), "P\u2066", "T\u202e\nU", "",
                "https://a.org/\u202eb", "")))
                .isEqualTo("P (no date). T U. https://a.org/%E2%80%AEb [added in this scenario]");
    }

    private static List<BibTeXEntry> parse(String text) throws ParseException {
        return List.copyOf(new BibTeXParser().parseFully(new StringReader(text)).getEntries().values());
    }

    private static BibTeXEntry entry(List<BibTeXEntry> entries, String key) {
        return entries.stream().filter(entry -> entry.getKey().equals(new Key(key))).findFirst().orElseThrow();
    }

    private static String field(BibTeXEntry entry, String key) {
        return entry.getField(new Key(key)).toUserString();
    }

    private static String[] line(List<String[]> lines, String id) {
        return lines.stream().filter(line -> line[0].equals(id)).findFirst().orElseThrow();
    }

    /** A reader of its own, so that what is written is not read by what wrote it. */
    private static List<String[]> csv(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r");
        var lines = new java.util.ArrayList<String[]>();
        var fields = new java.util.ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(fields.toArray(String[]::new));
                    fields.clear();
                }
            } else {
                field.append(c);
            }
        }
        return lines;
    }
}
