package sightline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.Theme;
import sightline.file.AtomicFile;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.present.RunCsv;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.toolkit.FirstPaint;
import sightline.view.window.MainWindow;

/** What a machine without a display is shown: the window, a chart and the numbers, as files. */
final class FirstLook {

    /** The window is laid out with the first pulse, the evidence fills it later, and it is drawn with the next. */
    private static final int PULSES = 3;

    private final Path folder;
    private final MainWindow window;
    private final Reference reference;

    FirstLook(Path folder, MainWindow window, Reference reference) {
        this.folder = folder;
        this.window = window;
        this.reference = reference;
    }

    /** Writes the files as soon as the window is drawn, says where they are and ends the program. */
    void takeAndExit() {
        FirstPaint.await(() -> window.evidence().doneProperty().get(), PULSES, () -> Platform.runLater(this::take));
    }

    private void take() {
        try {
            Files.createDirectories(folder);
            var shown = window.view().session().results().shown();
            write("window.png", png(SwingFXUtils.fromFXImage(window.scene().snapshot(null), null)));
            write("chart.png",
                    Picture.png(Figure.of(ChartId.SAFEGUARDED, shown), reference, Theme.LIGHT,
                            PictureSize.SLIDE, Numbers.ofUser()));
            write("projection.csv",
                    RunCsv.csv(shown.run()).getBytes(StandardCharsets.UTF_8));
            Platform.exit();
        } catch (IOException | RuntimeException exception) {
            System.err.println(exception.getMessage());
            Thread.ofPlatform().start(() -> System.exit(1)); // not on JavaFX's thread, which the exit waits for
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        AtomicFile.write(file, bytes);
        System.out.println(Texts.of(FirstLook.class).get("firstLook.written", file));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
