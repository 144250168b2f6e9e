package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.file.FileException;

class BadFilesTest {

    private static final String SERVICES = "\"services\": [{\"id\": \"a\", \"contentDependence\": 0.5, \"inScope\": true}]";

    @ParameterizedTest
    @MethodSource("sightline.scenario.BadFiles#all")
    void eachIsRefusedAtItsPlaceInOneLine(BadFiles.BadFile bad) {
        assertThatThrownBy(() -> ScenarioFiles.read(bad.text().getBytes(UTF_8), "dir/bad.sightline"))
                .isInstanceOf(FileException.class).hasMessage("dir/bad.sightline: " + bad.message());
    }

    @Test
    void theListHoldsEveryFile() {
        assertThat(BadFiles.all()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\ufeff"})
    void anEmptyFileIsCalledEmpty(String text) {
        assertThat(refusal(text.getBytes(UTF_8)).getMessage()).startsWith("x.sightline: this file is empty;");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamed() {
        var bytes = ("{\"sightline\": 1, \"name\": \"\u00e9?\", " + SERVICES + "}").getBytes(UTF_8);
        bytes[28] = (byte) 0xff;
        var refusal = refusal(bytes);
        assertThat(refusal.place()).isEqualTo("byte 28");
        assertThat(refusal.problem()).contains("UTF-8");
    }

    @Test
    void utf8ThatEndsInTheMiddleOfACharacterIsRefused() {
        assertThat(refusal(new byte[]{'{', (byte) 0xc3}).place()).isEqualTo("byte 1");
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefusedWhereItStarts() {
        for (var start : new String[]{"", "{\"sightline\": 1, \"levers\": {\"rolloutCoverage\": ", "{\"services\": "}) {
            for (var level : new String[]{"[", "{\"value\": ", "{\"services\": ["}) {
                refusal((start + level.repeat(300_000)).getBytes(UTF_8));
            }
        }
    }

    @Test
    void whatIsFoundIsNotRepeatedAtLength() {
        var million = "x".repeat(1_000_000);
        for (var text : new String[]{"{\"" + million + "\": 1}", "{\"name\": " + million, "\"" + million + "\"",
                "{\"start\": \"" + million + "\"}", "{\"services\": [{\"id\": \"" + million + "\"}]}",
                "{\"months\": 1" + "0".repeat(1_000_000) + "}", "{\"months\": " + "9".repeat(500) + "}", million}) {
            assertThat(refusal(text.getBytes(UTF_8)).getMessage()).hasSizeLessThan(400);
        }
    }

    @Test
    @Timeout(20)
    void fourMegabytesOfServicesAreRefusedInTime() {
        var service = "{\"id\":\"a\",\"share\":0,\"contentDependence\":0,\"inScope\":true},";
        var many = "{\"sightline\": 1, \"services\": [" + service.repeat(4_000_000 / service.length());
        assertThat(refusal((many.substring(0, many.length() - 1) + "]}").getBytes(UTF_8)).getMessage())
                .contains("services");
    }

    @Test
    @Timeout(20)
    void aFileOfAHundredMegabytesIsNotRead(@TempDir Path folder) throws IOException {
        var file = folder.resolve("long.sightline");
        try (var sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        assertThatThrownBy(() -> ScenarioFiles.read(file)).isInstanceOf(FileException.class)
                .hasMessageContaining("longer than").hasMessageContaining(Integer.toString(ScenarioFiles.MOST_BYTES));
        assertThat(refusal(new byte[ScenarioFiles.MOST_BYTES + 1]).problem()).contains("longer than");
    }

    @Test
    void aFolderAndAMissingFileAreRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> ScenarioFiles.read(folder)).isInstanceOf(FileException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> ScenarioFiles.read(folder.resolve("none.sightline")))
                .isInstanceOf(FileException.class).hasMessageContaining("no such file");
    }

    @Test
    @Timeout(20)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeAndADeviceAreRefusedUnread(@TempDir Path folder) throws Exception {
        var pipe = folder.resolve("pipe.sightline");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(Duration.ofSeconds(10))).isTrue();
        for (var file : new Path[]{pipe, Path.of("/dev/zero")}) {
            assertThatThrownBy(() -> ScenarioFiles.read(file)).isInstanceOf(FileException.class)
                    .hasMessageContaining("regular");
        }
    }

    @Test
    @Timeout(120)
    void damagedFilesAreReadOrRefusedInOneLine() throws IOException {
        var random = new Random(20231206);
        var shipped = new ShippedScenarios();
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            var file = Path.of("assets/scenarios", shipped.ids().get(i % shipped.ids().size()) + ".sightline");
            refused += isRefused(damaged(Files.readAllBytes(file), random)) ? 1 : 0;
        }
        assertThat(refused).isBetween(10_000, 19_900);
    }

    @Test
    @Timeout(60)
    void noiseIsRefused() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var noise = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(noise);
            assertThat(isRefused(noise)).isTrue();
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var damage = "{}[]:,\"\\0123456789.eE-+ \n\ttfnNI\u0000\u001b/*#".getBytes(UTF_8);
        int hits = 1 + random.nextInt(4);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = damage[random.nextInt(damage.length)];
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - 20),
                        Math.min(20, bytes.length - at));
                default -> bytes = java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length - 100));
            }
            if (bytes.length < 200) {
                return bytes;
            }
        }
        return bytes;
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            ScenarioFiles.read(bytes, "x.sightline");
            return false;
        } catch (FileException exception) {
            assertThat(exception.getMessage()).startsWith("x.sightline: ").hasSizeLessThan(400)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}]");
            return true;
        }
    }

    private static FileException refusal(byte[] bytes) {
        var refusal = catchThrowableOfType(FileException.class, () -> ScenarioFiles.read(bytes, "x.sightline"));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
