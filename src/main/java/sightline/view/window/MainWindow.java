package sightline.view.window;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;

import sightline.evidence.ShippedEvidence;
import sightline.live.DocumentSession;
import sightline.live.EvidenceLoader;
import sightline.scenario.ShippedScenarios;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.help.HelpFeature;
import sightline.view.preferences.PreferencesFeature;
import sightline.view.preferences.RememberedPreferences;
import sightline.view.results.FirstCharts;
import sightline.view.settings.SettingsWarmup;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.PendingEdits;
import sightline.view.toolkit.StyleSheets;
import sightline.workspace.Document;

/** One window, which shows one open scenario at a time. What it starts ends with it. */
public final class MainWindow {

    private final Stage stage;
    private final WindowContext context;
    private final Shipped shipped;
    private final EvidenceLoader evidence;
    private final HelpFeature help;
    private final DeferredParts deferred = new DeferredParts(); // of the first session
    private final ReadOnlyObjectWrapper<SessionView> shown = new ReadOnlyObjectWrapper<>();
    private final Map<DocumentSession, SessionView> views = new HashMap<>();
    /** One root for all sessions: a root that leaves its scene looks up colours that it no longer finds. */
    private final StackPane place = new StackPane();
    private final Scene scene;
    private final Subscription themed;

    /** Builds the window on {@code stage}, not shown yet, with the shipped scenario that the program opens with. */
    public MainWindow(Stage stage, ShippedScenarios scenarios, ShippedEvidence evidence, Environment around) {
        this.stage = stage;
        shipped = new Shipped(scenarios, evidence);
        var opening = scenarios.opening();
        context = WindowContext.of(stage, around);
        var first = FirstCharts.begin(context.preferences().get().charts(), context.chartStyle());
        // Before the first control, which would dress itself in JavaFX's own style.
        StyleSheets.style(context.view().theme().getValue());
        this.evidence = new EvidenceLoader(evidence,
                shown.flatMap(view -> view.session().document().heldProperty()), around.faults());
        boolean hints = around.hints() && !context.preferences().get().hinted();
        help = new HelpFeature(context.view(), around.log(), around.libraries(),
                () -> ((MenuBar) stage.getScene().lookup("#menus")).getMenus(), hints);
        var session = new DocumentSession(new Document(opening), evidence, around.faults());
        views.put(session, view(session, first, deferred));
        shown.set(views.get(session));
        place.getChildren().setAll(shown.get().root());
        place.setStyle("-fx-font-size: " + Font.getDefault().getSize() + "px");
        scene = new Scene(place, WindowFrame.WIDTH, WindowFrame.HEIGHT);
        scene.getStylesheets().add(StyleSheets.SHEET);
        themed = context.view().theme().subscribe(theme -> StyleSheets.apply(theme, scene.getRoot()));
        var frame = new WindowFrame(stage, context.preferences());
        frame.wire(scene, shown.map(view -> view.session().document()), this::mayLeave, this::end);
        frame.place(around.screens().get());
        deferred.add(shown.get()::complete);
        deferred.add(frame::addIcons);
        deferred.add(() -> complete(new SettingsWarmup(opening, around.numbers())));
    }

    private SessionView view(DocumentSession session, FirstCharts first, DeferredParts parts) {
        return new SessionView(session, context, shipped, first, evidence,
                List.of(new PreferencesFeature(context.preferences()), help), parts, this::quit);
    }

    /** Shows {@code session} in place of the one that is shown, which stays open. */
    public void show(DocumentSession session) {
        boolean isNew = !views.containsKey(session);
        var now = views.computeIfAbsent(session, this::build);
        place.getChildren().setAll(now.root());
        if (isNew) {
            now.follow();
        }
        shown.set(now);
    }

    private SessionView build(DocumentSession session) {
        var parts = new DeferredParts();
        var made = view(session, FirstCharts.begin(context.preferences().get().charts(), context.chartStyle()), parts);
        parts.add(made::complete);
        parts.begin(made::hasBands, stage::isShowing);
        return made;
    }

    /** Closes {@code session}, which is not shown, and all that was made to show it. */
    public void closeSession(DocumentSession session) {
        Optional.ofNullable(views.remove(session)).ifPresent(SessionView::close);
        session.close();
    }

    /** What is shown of the session that is shown. */
    public SessionView view() {
        return shown.get();
    }

    public MainViewModel model() {
        return view().model();
    }

    /** The evidence, read after the window has been drawn for the first time. */
    public EvidenceLoader evidence() {
        return evidence;
    }

    /** What the window remembers. */
    public RememberedPreferences preferences() {
        return context.preferences();
    }

    /** What every pane may use. */
    public ViewEnvironment environment() {
        return context.view();
    }

    public Scene scene() {
        return scene;
    }

    public void show() {
        view().follow(); // before the charts are drawn for the first time
        stage.show();
        scene.getRoot().requestFocus(); // not the first field of the bar, where a key would change the scenario's name
        deferred.begin(this::hasBands, stage::isShowing);
    }

    private void complete(SettingsWarmup warmup) {
        if (scene.getRoot().equals(scene.getFocusOwner())) { // unless somebody has been quick
            scene.lookup("#rolloutCoverage-slider").requestFocus();
        }
        evidence.load(warmup::with);
        if (help.start()) {
            context.preferences().remember(context.preferences().get().withHinted());
        }
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    /** Whether what is shown knows of futures. */
    public boolean hasBands() {
        return view().hasBands();
    }

    /** Brings the window before others, and opens the file or the shipped scenario as soon as no question is open. */
    public void comeForward(Optional<Path> file, Optional<String> scenario) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(it -> whenAnswered(() -> model().open(it)));
        scenario.ifPresent(it -> whenAnswered(() -> model().openShipped(it)));
    }

    private void whenAnswered(Runnable opening) {
        context.dialogs().whenAnswered(() -> {
            if (stage.isShowing()) {
                PendingEdits.commit(scene);
                opening.run();
            }
        });
    }

    /** Asks for each open session. */
    private boolean mayLeave() {
        return views.values().stream().allMatch(each -> each.model().mayLeave());
    }

    private void quit() {
        if (mayLeave()) {
            close();
        }
    }

    /** Closes the window without a question; whatever it started ends. */
    public void close() {
        stage.hide();
    }

    private void end() {
        themed.unsubscribe();
        context.close();
        List.copyOf(views.keySet()).forEach(this::closeSession);
    }
}
