package sightline.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InstanceChannelTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderIsMadeForNobodyElse() throws IOException {
        var made = folder.resolve("not/there yet");
        assertThat(InstanceChannel.in(made.toString(), ":0")).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
        assertThat(InstanceChannel.in(made.toString(), ":0")).as("found again").isPresent();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersCanLookIntoIsNone() throws IOException {
        for (var permissions : new String[]{"rwxr-xr-x", "rwx-----x", "rwxrwx---"}) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            assertThat(InstanceChannel.in(folder.toString(), ":0")).as(permissions).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderOfSomebodyElseIsNone() throws IOException {
        var user = System.setProperty("user.name", "somebody");
        try {
            assertThat(InstanceChannel.in(folder.toString(), ":0")).isEmpty();
        } finally {
            System.setProperty("user.name", user);
        }
        assertThat(InstanceChannel.in(folder.toString(), ":0")).isPresent();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNone() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createTempDirectory(folder, "there"));
        assertThat(InstanceChannel.in(link.toString(), ":0")).isEmpty();
    }

    @Test
    void whatIsNoPlaceForAFolderIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(InstanceChannel.in(file.toString(), ":0")).isEmpty();
        assertThat(InstanceChannel.in(file.resolve("below").toString(), ":0")).isEmpty();
        assertThat(InstanceChannel.in("", ":0")).isEmpty();
        assertThat(InstanceChannel.in("target", ":0")).as("relative").isEmpty();
        assertThat(InstanceChannel.in("\0", ":0")).isEmpty();
    }

    @Test
    void aPathThatIsTooLongForASocketIsNone() {
        var bare = folder.resolve("").toString().length() + "/sightline-.socket".length()
                + Integer.toHexString(":0".hashCode()).length();
        var name = "n".repeat(InstanceChannel.MOST_PATH_BYTES - bare - 1);
        assertThat(InstanceChannel.in(folder.resolve(name).toString(), ":0")).isPresent();
        assertThat(InstanceChannel.in(folder.resolve(name + "n").toString(), ":0")).isEmpty();
        var umlaut = "\u00fc" + name.substring(1);
        assertThat(InstanceChannel.in(folder.resolve(umlaut).toString(), ":0")).as("two bytes").isEmpty();
        assertThat(folder.resolve(umlaut)).doesNotExist();
    }

    @Test
    void everyDisplayHasAPlaceOfItsOwn() {
        var one = InstanceChannel.in(folder.toString(), ":0").orElseThrow();
        var other = InstanceChannel.in(folder.toString(), "../../x:1").orElseThrow();
        assertThat(other.socket()).isNotEqualTo(one.socket()).hasParentRaw(folder);
        assertThat(other.lock()).isNotEqualTo(one.lock()).hasParentRaw(folder);
    }
}
