package sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileExceptionTest {

    @Test
    void theMessageIsFilePlaceAndProblem() {
        var exception = new FileException("a.sightline", "$.months", "it must be whole");
        assertThat(exception).hasMessage("a.sightline: $.months: it must be whole");
        assertThat(exception.file()).isEqualTo("a.sightline");
        assertThat(exception.place()).isEqualTo("$.months");
        assertThat(exception.problem()).isEqualTo("it must be whole");
    }

    @Test
    void withoutAPlaceItIsFileAndProblem() {
        assertThat(new FileException("a.sightline", "", "it is empty")).hasMessage("a.sightline: it is empty");
    }
}
