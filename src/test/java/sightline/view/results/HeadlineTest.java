package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.view.window.WindowTest;

class HeadlineTest extends WindowTest {

    @Test
    void itSaysHowManyRangesTheBandsContainAndWhatTheyDoNot() {
        int ranges = scenario().ranges();
        assertThat(ranges).isGreaterThan(10);
        assertThat(text("#hero-bands")).isEqualTo("The bands contain the ranges given to " + ranges
                + " inputs, not whether the equations are right, nor anything given no range.");
        edit(scenario().withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(1, 0.9, 1, RangeShape.UNIFORM)));
        assertThat(text("#hero-bands")).contains(" " + (ranges + 1) + " inputs");
        edit(certain(scenario()));
        assertThat(text("#hero-bands"))
                .isEqualTo("No range acts: each input is taken as certain, so all futures are the same.");
    }

    @Test
    void nothingIsCutOffAtAnySizeOfTheWindow() throws IOException {
        for (var size : new Rectangle2D[]{new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(0, 0, 960, 640)}) {
            robot.interact(() -> {
                stage.setWidth(size.getWidth());
                stage.setHeight(size.getHeight());
            });
            picture("hero-" + (int) size.getWidth());
            var hero = robot.lookup("#hero").queryAs(Region.class);
            var inside = hero.localToScene(hero.getLayoutBounds());
            for (var id : new String[]{"number", "rest", "values", "month", "not-counted", "bands", "readings",
                    "split"}) {
                var label = robot.lookup("#hero-" + id).queryAs(Label.class);
                assertThat(label.isVisible()).isEqualTo(!id.equals("values"));
                if (!label.isVisible()) {
                    continue;
                }
                var at = label.localToScene(label.getLayoutBounds());
                assertThat(inside.contains(at)).as("%s within the hero at %s", id, size).isTrue();
                assertThat(label.getHeight() + 0.5).as("%s at %s", id, size)
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
            }
            assertThat(inside.getHeight()).as("most of the middle is the charts'").isLessThan(size.getHeight() / 3);
        }
        var values = robot.lookup("#hero-values").query();
        robot.interact(() -> stage.setHeight(800));
        assertThat(values.isVisible()).as("readings take its place").isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(values.isVisible()).as("without readings").isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        robot.interact(() -> stage.setHeight(900));
        assertThat(values.isVisible()).as("with all the room").isTrue();
    }

    @Test
    void noWordIsCutAtAnyWidthWithLargeLettersAndLongNumbers() throws IOException {
        for (double letters : new double[]{12, 18}) {
            robot.interact(() -> window.scene().getRoot().setStyle("-fx-font-size: " + letters + "px"));
            for (double width : new double[]{960, 1024, 1280, 1440, 1920, 2560, 3840}) {
                robot.interact(() -> {
                    stage.setWidth(width);
                    stage.setHeight(900);
                    say("#hero-number", "from 123.456,7 fewer to 234.567,8 more");
                    say("#hero-month", "September 2025");
                    say("#hero-cautions", "cautions dismissed: 15");
                });
                picture("hero-%s-%s".formatted((int) letters, (int) width));
                var hero = robot.lookup("#hero").query();
                var inside = hero.localToScene(hero.getLayoutBounds());
                hero.lookupAll("*").stream().filter(node -> node instanceof Labeled && node.isVisible())
                        .map(Labeled.class::cast).forEach(labeled -> {
                            var words = (Text) labeled.lookup(".text");
                            assertThat(words == null ? "" : words.getText()).as("at %s, %s", width, letters)
                                    .isEqualTo(labeled.getText() == null ? "" : labeled.getText());
                            assertThat(inside.contains(labeled.localToScene(labeled.getLayoutBounds())))
                                    .as("%s within the hero at %s, %s", labeled.getText(), width, letters).isTrue();
                        });
            }
        }
    }

    @Test
    void whatGetsLongerWhileASliderIsHeldIsNotCut() {
        robot.interact(() -> {
            stage.setWidth(1280);
            window.model().document().hold();
        });
        robot.interact(() -> say("#hero-rest", "many words ".repeat(60)));
        var hero = robot.lookup("#hero").queryAs(Region.class);
        await(() -> hero.getHeight() >= hero.minHeight(hero.getWidth()));
        assertThat(((Region) hero.getParent()).getHeight()).isGreaterThanOrEqualTo(hero.minHeight(hero.getWidth()));
        robot.interact(window.model().document()::release);
    }

    private void say(String query, String words) {
        ((Labeled) robot.lookup(query).query()).setText(words);
    }

    private void edit(Scenario next) {
        robot.interact(() -> window.model().document().edit(scenario -> next));
        settle();
    }

    private static Scenario certain(Scenario scenario) {
        var settings = new EnumMap<Parameter, Setting>(Parameter.class);
        scenario.settings().forEach((parameter, setting) -> settings.put(parameter, Setting.certain(setting.value())));
        return scenario.withSettings(settings).withServices(scenario.services().stream().map(service -> {
            var share = service.share();
            return service.withShare(share == null ? null : Setting.certain(share.value()))
                    .withContentDependence(Setting.certain(service.contentDependence().value()));
        }).toList());
    }
}
