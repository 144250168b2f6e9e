package sightline.view.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which JavaFX warns of anything in its log: a colour that is not found, a style that can't be read. */
public final class CssWarnings extends Handler implements BeforeEachCallback, AfterEachCallback {

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Logger log = Logger.getLogger("javafx");

    @Override
    public void beforeEach(ExtensionContext context) {
        setLevel(Level.WARNING);
        log.addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        log.removeHandler(this);
        assertThat(warnings).as("warnings in JavaFX's log").isEmpty();
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            warnings.add(record.getLoggerName() + ": " + record.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
