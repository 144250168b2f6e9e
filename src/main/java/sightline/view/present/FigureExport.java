package sightline.view.present;

import javafx.embed.swing.SwingFXUtils;

import sightline.chart.Figure;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.present.RunCsv;
import sightline.text.Texts;
import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.FigureCommands;
import sightline.view.dialog.FileNames;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.toolkit.FxmlLoader;

/** Takes charts out of the window: as picture files, on the clipboard, as data. */
public final class FigureExport implements FigureCommands {

    private static final double DIALOG_WIDTH = 420;

    private final ViewEnvironment environment;
    private final Reference reference;

    /** @param reference what shipped things a picture names its sources by */
    public FigureExport(ViewEnvironment environment, Reference reference) {
        this.environment = environment;
        this.reference = reference;
    }

    @Override
    public void export(Figure figure) {
        var export = new ExportViewModel(figure, reference, environment.numbers(), environment.theme().getValue());
        var files = environment.files();
        environment.windows().open(
                ChildWindows.Form.dialog(Texts.of(ExportView.class).get("export.title"), DIALOG_WIDTH),
                close -> FxmlLoader.load(new ExportView(export, files::ask, files::sayWritten,
                        environment.messages()::say, close)),
                export::cancel);
    }

    @Override
    public void copyPicture(Figure figure) {
        var theme = environment.theme().getValue();
        environment.work().run("copy",
                () -> Picture.image(figure, reference, theme, PictureSize.SLIDE, environment.numbers()),
                picture -> environment.clipboard().copy(SwingFXUtils.toFXImage(picture, null)));
    }

    @Override
    public void copyData(Figure figure) {
        environment.clipboard().copy(RunCsv.csv(figure));
    }

    @Override
    public void saveData(Figure figure) {
        environment.files().save(FileNames.of(figure.shown().scenario().name(), "-" + figure.chart().id() + ".csv"),
                RunCsv.csv(figure));
    }
}
