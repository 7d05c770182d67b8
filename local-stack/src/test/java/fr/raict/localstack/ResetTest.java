package fr.raict.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./raict reset} deletes what RAICT made, and nothing else. */
class ResetTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MADE = List.of("run", "log", "apps", "data", "secrets", "mail", "keycloak");

    @TempDir
    private Path folder;

    @Test
    void deletesAFolderWithNothingElseInIt() throws Exception {
        makeAsRaictDoes();

        assertThat(reset(folder, "--yes")).isEqualTo("Deleted " + folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void keepsWhatItDidNotMake() throws Exception {
        makeAsRaictDoes();
        var foreign = Files.writeString(folder.resolve("notes.txt"), "mine");
        var hidden = Files.createDirectory(folder.resolve(".git"));

        assertThat(reset(folder, "--yes")).isEqualTo("Deleted what RAICT had made in " + folder);
        assertThat(found()).containsExactlyInAnyOrder(foreign, hidden);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws Exception {
        makeAsRaictDoes();
        var foreign = Files.writeString(elsewhere.resolve("notes.txt"), "mine");
        Files.createSymbolicLink(folder.resolve("data/elsewhere"), elsewhere);

        reset(folder, "--yes");

        assertThat(folder).doesNotExist();
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void leavesAFolderOfSomebodyElseAsItIs() throws Exception {
        var foreign = Files.createDirectory(folder.resolve("data"));

        assertThat(reset(folder, "--yes")).endsWith("nothing to delete in " + folder);
        assertThat(found()).containsExactly(foreign);
    }

    @Test
    void asksBeforeAndSoRefusesWithoutATerminal() throws Exception {
        makeAsRaictDoes();
        var before = found();

        assertThat(reset(folder)).endsWith("without a terminal say ./raict reset --yes");
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void refusesAFolderThatHoldsTheProgram() throws Exception {
        assertThat(reset(ROOT, "--yes")).endsWith("RAICT_VAR must be a folder of its own, not " + ROOT);
        assertThat(ROOT.resolve("raict")).exists();
    }

    private void makeAsRaictDoes() throws IOException {
        Files.createFile(folder.resolve(".raict"));
        for (var name : MADE) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("something"), "made");
        }
    }

    private List<Path> found() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /** What it says at last. */
    private static String reset(Path folder, String... options) throws IOException {
        var command = Stream.concat(Stream.of(ROOT.resolve("raict").toString(), "reset"), Stream.of(options)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("RAICT_VAR", folder.toString());
        var started = process.start();
        started.getOutputStream().close();
        return started.inputReader().readAllAsString().strip();
    }
}
