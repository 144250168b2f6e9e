package sightline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URL;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

import javafx.application.HostServices;
import javafx.scene.image.Image;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program reaches no network: its own classes have nothing to do it with. One of them hands an address to the browser
 * of the person who clicked on it. What libraries do shows where the program is run with networking denied.
 */
class NoNetworkTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("sightline");

    static List<ArchRule> rules() {
        return List.of(
                noClasses().should().dependOnClassesThat(resideInAPackage("java.net").and(not(belongToAnyOf(
                        URI.class, URL.class, MalformedURLException.class,
                        SocketAddress.class, UnixDomainSocketAddress.class, ProtocolFamily.class,
                        StandardProtocolFamily.class))))
                        .because("what is left of java.net are names, and sockets that are files"),
                noClasses().should().dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javax.naming..",
                                "com.sun.net..", "sun.net..", "javafx.scene.web..", "javafx.scene.media.."),
                noClasses().should().dependOnClassesThat().haveNameMatching(
                        "java\\.nio\\.channels\\.(Asynchronous.*|Datagram.*|Multicast.*|MembershipKey)"),
                noClasses().that().resideOutsideOfPackage("sightline.instance").should().dependOnClassesThat()
                        .haveNameMatching("java\\.nio\\.channels\\..*Socket.*|java\\.net\\..*(Socket|Protocol).*")
                        .because("only starts of the program talk to each other"),
                noClasses().should().accessField(StandardProtocolFamily.class, "INET")
                        .orShould().accessField(StandardProtocolFamily.class, "INET6")
                        .orShould().callMethod(SocketChannel.class, "open")
                        .orShould().callMethod(ServerSocketChannel.class, "open")
                        .because("a channel that is not of the family UNIX is one to a network"),
                noClasses().should().callMethod(URL.class, "openStream")
                        .orShould().callMethod(URL.class, "openConnection")
                        .orShould().callMethod(URL.class, "getContent")
                        .orShould().callConstructor(Image.class, String.class)
                        .orShould().callConstructor(Image.class, String.class, boolean.class)
                        .because("what an address leads to may lie anywhere"),
                noClasses().that().doNotHaveFullyQualifiedName("sightline.view.dialog.Browser").should()
                        .dependOnClassesThat().belongToAnyOf(ProcessBuilder.class, Process.class)
                        .orShould().callMethod(Runtime.class, "exec", String[].class)
                        .orShould().dependOnClassesThat()
                        .haveNameMatching("java\\.awt\\.Desktop|javafx\\.application\\.HostServices")
                        .because("another program could do it instead"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingReachesANetwork(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** Each does what no class may, in a way of its own. */
    @ParameterizedTest
    @ValueSource(classes = {Web.class, Port.class, Tcp.class, TcpServer.class, Family.class, Udp.class, Later.class,
            File.class, Address.class, Picture.class, Command.class, Page.class})
    void whoTriesIsFound(Class<?> forbidden) {
        var found = new ClassFileImporter().importClasses(forbidden);
        assertThat(rules().stream().filter(rule -> rule.evaluate(found).hasViolation())).isNotEmpty();
    }

    private static final class Web {
        HttpClient reach() {
            return HttpClient.newHttpClient();
        }
    }

    private static final class Port {
        ServerSocket reach() throws IOException {
            return new ServerSocket(0);
        }
    }

    private static final class Tcp {
        AutoCloseable reach() throws IOException {
            return SocketChannel.open();
        }
    }

    private static final class TcpServer {
        AutoCloseable reach() throws IOException {
            return ServerSocketChannel.open();
        }
    }

    private static final class Family {
        ProtocolFamily reach() {
            return StandardProtocolFamily.INET6;
        }
    }

    private static final class Udp {
        AutoCloseable reach() throws IOException {
            return DatagramChannel.open();
        }
    }

    private static final class Later {
        AutoCloseable reach() throws IOException {
            return AsynchronousSocketChannel.open();
        }
    }

    private static final class File {
        SocketAddress reach() {
            return UnixDomainSocketAddress.of("anywhere");
        }
    }

    private static final class Address {
        AutoCloseable reach(URL address) throws IOException {
            return address.openStream();
        }
    }

    private static final class Picture {
        Image reach(String address) {
            return new Image(address);
        }
    }

    private static final class Command {
        void reach() throws IOException {
            new ProcessBuilder("curl").start();
        }
    }

    private static final class Page {
        void reach(HostServices browser) {
            browser.showDocument("address");
        }
    }
}
