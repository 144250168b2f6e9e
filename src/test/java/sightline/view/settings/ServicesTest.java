package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import sightline.model.Output;
import sightline.model.RolloutShape;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.view.window.WindowTest;

class ServicesTest extends WindowTest {

    @BeforeEach
    void open() {
        openGroup("SERVICES");
    }

    @Test
    void openingACardChangesNothing() {
        expand("messenger");
        expand("instagram");
        expand("other");
        assertThat(scenario()).isEqualTo(shipped.opening());
        assertThat(window.model().document().undoableProperty().get()).isFalse();
    }

    @Test
    void aNewServiceChangesNoNumberUntilItIsMoved() {
        double before = window.view().session().results().shown().run().value(Output.SAFEGUARDED_GAP, 23);
        click("#services-add");
        assertThat(scenario().services()).extracting(Service::id).containsExactly("messenger", "instagram", "service-1",
                "other");
        assertThat(robot.lookup("#service-card-service-1").queryAs(TitledPane.class).isExpanded()).isTrue();
        assertThat(window.scene().getFocusOwner()).isEqualTo(robot.lookup("#service-1-name").query());
        settle();
        assertThat(window.view().session().results().shown().run().value(Output.SAFEGUARDED_GAP, 23)).isEqualTo(before);
        robot.interact(window.model().document()::undo);
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void withoutTheLastServiceTheOneBeforeHasTheRest() {
        expand("other");
        click("#other-remove");
        assertThat(scenario().services()).extracting(Service::id).containsExactly("messenger", "instagram");
        assertThat(scenario().services().getLast().share()).isNull();
        assertThat(text("#banner-text")).contains("Instagram").contains("89%").contains("Undo");
        expand("instagram");
        click("#instagram-remove");
        expand("messenger");
        assertThat(robot.lookup("#messenger-remove").query().isDisabled()).isTrue();
        assertThat(scenario().shareValue(0)).isEqualTo(1);
    }

    @Test
    void scopeShapeAndNameAreEdited() {
        expand("instagram");
        toggle("#instagram-inScope");
        assertThat(service("instagram").inScope()).isTrue();
        set("#instagram-shape", RolloutShape.LOGISTIC);
        assertThat(service("instagram").rollout().shape()).isEqualTo(RolloutShape.LOGISTIC);
        type("#instagram-name", "Instagram, private");
        assertThat(service("instagram").name()).isEqualTo("Instagram, private");
        assertThat(robot.lookup("#service-card-instagram").queryAs(TitledPane.class).getText())
                .isEqualTo("Instagram, private");
    }

    @Test
    void aCoverageOfItsOwnStartsAtTheRolloutsAndGetsASlider() {
        expand("messenger");
        assertThat(robot.lookup("#services-messenger-coverage-slider").tryQuery()).isEmpty();
        toggle("#messenger-ownCoverage");
        assertThat(service("messenger").coverage()).isEqualTo(Setting.certain(1));
        type("#services-messenger-coverage-value", "40");
        assertThat(service("messenger").coverage()).isEqualTo(Setting.certain(0.4));
        toggle("#messenger-ownCoverage");
        assertThat(service("messenger").coverage()).isNull();
        robot.interact(() -> robot.lookup("#messenger-ownCoverage").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(service("messenger").coverage()).isNotNull();
    }

    @Test
    void aShareCannotTakeMoreThanTheOthersLeave() {
        expand("messenger");
        type("#services-messenger-share-value", "95");
        assertThat(text("#services-messenger-share-problem")).contains("95").contains("87%");
        assertThat(scenario().shareValue(0)).isCloseTo(0.87, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(scenario().shareValue(2)).isCloseTo(0, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void startAndLengthOfTheRolloutAreTyped() {
        expand("messenger");
        type("#services-messenger-rollout-start-value", "-3");
        type("#services-messenger-rollout-months-value", "20");
        assertThat(service("messenger").rollout().start()).isEqualTo(-3);
        assertThat(service("messenger").rollout().months()).isEqualTo(20);
    }

    private Service service(String id) {
        return scenario().service(id).orElseThrow();
    }

    private void expand(String id) {
        robot.interact(() -> robot.lookup("#service-card-" + id).queryAs(TitledPane.class).setExpanded(true));
    }

    private void click(String query) {
        scrollTo(robot.lookup(query).query());
        robot.clickOn(query);
    }

    private void toggle(String query) {
        scrollTo(robot.lookup(query).query());
        robot.clickOn(robot.lookup(query).query().lookup(".thumb-area"));
    }
}
