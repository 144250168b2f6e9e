package sightline.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

import sightline.evidence.Library;
import sightline.live.DocumentSession;
import sightline.live.EvidenceLoader;
import sightline.view.preferences.Preferences;
import sightline.view.results.FirstCharts;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.MenuContribution;
import sightline.view.toolkit.Viewports;

/** Everything that the window shows of one session. It ends with the session, after {@link #close}. */
public final class SessionView implements AutoCloseable {

    private final DocumentSession session;
    private final WindowContext context;
    private final MainViewModel model;
    private final Features features;
    private final SidePane side = new SidePane();
    private final Parent root;
    private final Subscription guarded;
    private Subscription remembering = Subscription.EMPTY;

    /**
     * @param windowFeatures those that do not depend on the session
     * @param quit asks and closes the window
     */
    SessionView(DocumentSession session, WindowContext context, Shipped shipped, FirstCharts first,
            EvidenceLoader evidence, List<Feature> windowFeatures, DeferredParts deferred, Runnable quit) {
        this.session = session;
        this.context = context;
        var environment = context.view().scoped();
        model = new MainViewModel(session.document(), shipped.scenarios(), environment.dialogs(),
                context.preferences(), environment.messages());
        guarded = environment.files().guard(session.document().fileProperty()::get);
        var recent = new SimpleObjectProperty<Preferences>();
        recent.bind(context.preferences().property());
        var library = new SimpleObjectProperty<Optional<Library>>();
        library.bind(evidence.libraryProperty());
        features = Features.of(session, environment, shipped, first, library, side, deferred);
        var all = Stream.concat(features.all().stream(), windowFeatures.stream()).toList();
        var panes = all.stream().flatMap(feature -> feature.panes().stream()).toList();
        at(panes, Feature.Place.SIDE).forEach(
                pane -> deferred.add(() -> side.add(pane.id(), pane.title(), pane.node())));
        var menus = new ArrayList<MenuContribution>(side.menus());
        menus.addAll(new ScenariosMenus(model, recent).menus());
        all.forEach(feature -> menus.addAll(feature.menus()));
        var top = deferred.place("top-place", () -> FxmlLoader.load(new TopView(model, environment.messages(), menus,
                nodes(panes, Feature.Place.TOP), quit)));
        root = FxmlLoader.load(new MainView(model::open, side, new MainView.Panes(top,
                nodes(panes, Feature.Place.LEFT), nodes(panes, Feature.Place.HEADLINE),
                nodes(panes, Feature.Place.CHART), nodes(panes, Feature.Place.STATUS))));
    }

    private static Stream<Feature.Pane> at(List<Feature.Pane> panes, Feature.Place place) {
        return panes.stream().filter(pane -> pane.place() == place);
    }

    private static List<Node> nodes(List<Feature.Pane> panes, Feature.Place place) {
        return at(panes, place).map(Feature.Pane::node).toList();
    }

    public DocumentSession session() {
        return session;
    }

    public MainViewModel model() {
        return model;
    }

    public Features features() {
        return features;
    }

    /** Whether what is shown knows of futures. */
    boolean hasBands() {
        return session.results().shown().futures().isPresent();
    }

    Parent root() {
        return root;
    }

    /** Opens and closes the side as its window has room for it. */
    void follow() {
        side.follow(root.sceneProperty().flatMap(Scene::widthProperty));
    }

    /** Done when all panes are there: what was laid over the charts last time is laid over them, and choices are remembered. */
    void complete() {
        Viewports.drawDirectly(root);
        var readings = features.readings();
        var preferences = context.preferences();
        readings.shownProperty().set(preferences.get().readings());
        readings.observedProperty().set(preferences.get().observed());
        var charts = features.results().chosen();
        remembering = Subscription.combine(
                readings.shownProperty().subscribe(now -> preferences.remember(
                        preferences.get().withOverlay(now, readings.observedProperty().get()))),
                readings.observedProperty().subscribe(now -> preferences.remember(
                        preferences.get().withOverlay(readings.shownProperty().get(), now))));
        charts.forEach(chart -> remembering = remembering.and(chart.subscribe(() -> preferences.remember(
                preferences.get().withCharts(charts.stream().map(each -> each.get()).toList())))));
    }

    @Override
    public void close() {
        guarded.unsubscribe();
        remembering.unsubscribe();
        features.all().forEach(Feature::close);
    }
}
