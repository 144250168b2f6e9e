package sightline.view.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import sightline.view.toolkit.EditedText;

class EditedTextTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatAFieldCannotHoldIsNoEdit() {
        var field = new TextField();
        var text = new EditedText(field);
        text.show("one\ntwo\u0007");
        assertThat(field.getText()).isNotEqualTo("one\ntwo\u0007");
        assertThat(text.edited()).isEmpty();
        field.setText("one");
        assertThat(text.edited()).contains("one");
        text.show("three");
        assertThat(text.edited()).isEmpty();
    }
}
