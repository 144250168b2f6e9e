package sightline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import sightline.evidence.ShippedEvidence;
import sightline.live.EvidenceLoader;
import sightline.view.window.WindowTest;
import sightline.workspace.Document;

class EvidenceLoaderTest extends WindowTest {

    @Test
    void whatIsReadWaitsUntilNothingIsHeld() {
        var document = window.model().document();
        var evidence = new EvidenceLoader(new ShippedEvidence(), document.heldProperty(), fault -> {
            throw new AssertionError(fault);
        });
        assertThat(evidence.libraryProperty().get()).isEmpty();
        robot.interact(document::hold);
        robot.interact(() -> evidence.load(library -> {}));
        var other = new EvidenceLoader(new ShippedEvidence(), new Document(scenario()).heldProperty(), fault -> {
            throw new AssertionError(fault);
        });
        var rehearsed = new AtomicInteger();
        robot.interact(() -> other.load(library -> rehearsed.set(library.entries().size())));
        await(other.doneProperty()::get);
        assertThat(other.libraryProperty().get()).isPresent();
        assertThat(rehearsed.get()).isEqualTo(other.libraryProperty().get().orElseThrow().entries().size());
        assertThat(evidence.doneProperty().get()).isFalse();
        robot.interact(document::release);
        await(evidence.doneProperty()::get);
        assertThat(evidence.libraryProperty().get()).isPresent();
    }
}
