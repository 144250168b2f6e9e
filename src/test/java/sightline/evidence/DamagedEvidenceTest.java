package sightline.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.file.FileException;

class DamagedEvidenceTest {

    private static final String ROW = "'id':'A','topic':'t','claim':'c','unit':'u','period':'p','publisher':'x',"
            + "'title':'y','grade':'primary'";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {} => $ (line 1, column 1): found an object; expected a list of entries
            [{'id':'A'}] => $[0] (line 1, column 2): the key “topic” is missing and needed
            [{ROW,'grad':1}] => $[0] (line 1, column 106): the key “grad” is unknown here; known are id, topic, claim, \
            unit, period, publisher, title, date, note, url, grade, parameters, contradicts
            [{ROW},{ROW}] => $[1].id (line 1, column 113): the id “A” stands twice; every id must be unique
            [{ROW,'date':'2024-02-30'}] => $[0].date (line 1, column 113): found the text “2024-02-30”; expected a date such as \
            2024, 2024-04 or 2024-04-21, or a span such as 2025-26, 2022-2026 or 2026-03/05
            [{ROW,'url':'file:/x'}] => $[0].url (line 1, column 112): found the text “file:/x”; expected an address on the web
            [{ROW,'parameters':[{'parameter':'none','value':1}]}] => $[0].parameters[0].parameter (line 1, column 133): \
            found the text “none”; expected the name of a parameter such as “growth” or “services.messenger.share”
            [{ROW,'parameters':[{'parameter':'lawfulAccess.arrests','value':1}]}] => $[0].parameters[0].parameter (line 1, \
            column 133): found the text “lawfulAccess.arrests”; expected the name of a parameter such as “growth” or \
            “services.messenger.share”
            [{ROW,'parameters':[{'parameter':'industryShare','value':1.5}]}] => $[0].parameters[0] (line 1, column 120): \
            industryShare is 1.5; it must be within 0 to 1
            [{ROW,'parameters':[{'parameter':'growth','value':1,'low':0}]}] => $[0].parameters[0] (line 1, column 120): \
            a figure is a value, or low and high or one of them, or verbal; give one of the three
            [{ROW,'parameters':[{'parameter':'growth'}]}] => $[0].parameters[0] (line 1, column 120): \
            a figure is a value, or low and high or one of them, or verbal; give one of the three
            [{ROW,'parameters':[{'parameter':'growth','low':1,'high':0}]}] => $[0].parameters[0] (line 1, column 120): \
            “low” is above “high”; turn them round
            [{ROW,'parameters':[{'value':1}]}] => $[0].parameters[0] (line 1, column 120): the key “parameter” is missing \
            and needed
            [{'id':'X','topic':'contradiction','claim':'c','contradicts':['B']}] => $[0].contradicts[0] (line 1, column \
            63): there is no entry “B”; name one that exists
            """)
    void aDamagedLibraryIsRefusedInOneSentence(String text, String message) {
        var json = text.replace("ROW", ROW).replace('\'', '"');
        assertThatThrownBy(() -> EvidenceFiles.library(json.getBytes(UTF_8), "[]".getBytes(UTF_8)))
                .isInstanceOf(FileException.class).hasMessage("evidence.json: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [{'row':'X1','ids':['A']}] => $[0] (line 1, column 2): a group needs at least two ids
            [{'row':'X1','ids':['A','B']}] => $[0].ids[1] (line 1, column 25): there is no entry “B”; name one that exists
            [{'row':'X1','ids':['A','A']}] => $[0].ids[1] (line 1, column 25): the id “A” stands twice; every id must be unique
            """)
    void damagedRepeatsAreRefusedInOneSentence(String text, String message) {
        var library = ("[{" + ROW + "}]").replace('\'', '"').getBytes(UTF_8);
        assertThatThrownBy(() -> EvidenceFiles.library(library, text.replace('\'', '"').getBytes(UTF_8)))
                .isInstanceOf(FileException.class).hasMessage("repeats.json: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {'none':{}} => $[0].values (line 1, column 33): “none” is nothing that a reading can set; name a parameter such \
            as “growth” or “services.messenger.share”
            {'lawfulAccess.arrests':{}} => $[0].values (line 1, column 33): “lawfulAccess.arrests” is nothing that a reading \
            can set; name a parameter such as “growth” or “services.messenger.share”
            {'growth':{'low':0}} => $[0].values.growth (line 1, column 42): the key “value” is missing and needed
            {'growth':{'value':0,'low':0}} => $[0].values.growth (line 1, column 42): the key “high” is missing and needed
            {'growth':{'value':0,'low':1,'high':2}} => $[0].values.growth (line 1, column 42): the value 0 must lie within \
            its range, which is 1 to 2
            {'growth':{'value':20}} => $[0].values.growth (line 1, column 42): growth is 20; it must be within -0.9 to 10
            {'growth':{'value':0,'evidence':['NO']}} => $[0].values.growth.evidence[0] (line 1, column 65): there is no \
            entry “NO”; name one that exists
            {'services.a.rollout':{'start':0,'months':-1,'shape':'linear'}} => $[0].values.services.a.rollout (line 1, \
            column 54): rollout.months is -1; it must be within 0 to 600
            {'triageOrder':{'value':'none'}} => $[0].values.triageOrder.value (line 1, column 56): found the text “none”; \
            expected one of the words evidence-first, arrival-share
            """)
    void damagedReadingsAreRefusedInOneSentence(String values, String message) {
        var json = ("[{'id':'a','name':'b','values':" + values + "}]").replace('\'', '"');
        assertThatThrownBy(() -> EvidenceFiles.readings(json.getBytes(UTF_8), new ShippedEvidence().library()))
                .isInstanceOf(FileException.class).hasMessage("readings.json: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            series,from,to => line 1: this is not the first line of a file of observations; it is \
            series,from,to,value,unit,basis,evidence
            HEAD => there is nothing in this file; it begins with the line series,from,to,value,unit,basis,evidence
            HEAD;a,b => line 2: there are 2 columns; there must be 7
            HEAD;a,2024-01,2024-02,1,u,counted,NO => line 2: there is no entry “NO”; name one that exists
            HEAD;a,2024-01,2024-02,1,u,guessed,M-NCA => line 2: “guessed” is no basis; write counted or stated rate
            HEAD;a,2024-02,2024-01,1,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-02,2024-13,1,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-01,2024-02,-1,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-01,2024-02,1d,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-01,+12024-02,1,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-01,2024-02,x,u,counted,M-NCA => line 2: this is no observation; write two months such as 2023-07, \
            the later one last, and a number of at least 0
            HEAD;a,2024-01,2024-02,1,u,counted,M-NCA;a,2024-03,2024-03,1,v,counted,M-NCA => line 3: the series “a” has \
            another unit before; “v” must be the same
            HEAD;"a => these are not comma-separated values; check quotes
            """)
    void damagedObservationsAreRefusedInOneSentence(String text, String message) {
        var csv = text.replace("HEAD", "series,from,to,value,unit,basis,evidence").replace(';', '\n');
        assertThatThrownBy(() -> EvidenceFiles.observed(csv.getBytes(UTF_8), new ShippedEvidence().library()))
                .isInstanceOf(FileException.class).hasMessage("observed.csv: " + message);
    }

    @Test
    void whateverHitsTheFilesTheyAreReadOrRefusedInOneLine() throws IOException {
        var library = new ShippedEvidence().library();
        var random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            var name = new String[]{"evidence.json", "readings.json", "observed.csv"}[i % 3];
            var bytes = Files.readAllBytes(Path.of("assets/evidence", name));
            bytes[random.nextInt(bytes.length)] = "{}[],:\"0-.e\\x\n".getBytes(UTF_8)[random.nextInt(14)];
            if (random.nextInt(4) == 0) {
                bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            try {
                switch (i % 3) {
                    case 0 -> EvidenceFiles.library(bytes, "[]".getBytes(UTF_8));
                    case 1 -> EvidenceFiles.readings(bytes, library);
                    default -> EvidenceFiles.observed(bytes, library);
                }
            } catch (FileException exception) {
                refused++;
                assertThat(exception.getMessage()).startsWith(name + ": ").hasSizeLessThan(500)
                        .doesNotContainPattern("\\p{Cc}");
            }
        }
        assertThat(refused).isBetween(600, 1499);
    }
}
