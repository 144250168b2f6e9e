package sightline.present;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as the bytes of a PNG file that also holds its density and texts about it. */
final class Png {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double INCHES_A_METRE = 1 / 0.0254;

    private Png() {}

    /** @param texts what is said about the picture, by PNG keyword such as {@code Title} */
    static byte[] bytes(BufferedImage image, int dotsPerInch, Map<String, String> texts) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        // In memory: Java would otherwise keep it in a temporary file meanwhile, and a disk may be full.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            describe(metadata, dotsPerInch, texts);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // only memory is written to
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void describe(IIOMetadata metadata, int dotsPerInch, Map<String, String> texts)
            throws IIOInvalidTreeException {
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(density(Math.round(dotsPerInch * INCHES_A_METRE)));
        var said = new IIOMetadataNode("iTXt");
        new TreeMap<>(texts).forEach((keyword, text) -> said.appendChild(entry(keyword, text)));
        root.appendChild(said);
        metadata.mergeTree(FORMAT, root);
    }

    private static IIOMetadataNode density(long pixelsAMetre) {
        var density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", Long.toString(pixelsAMetre));
        density.setAttribute("pixelsPerUnitYAxis", Long.toString(pixelsAMetre));
        density.setAttribute("unitSpecifier", "meter");
        return density;
    }

    private static IIOMetadataNode entry(String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
