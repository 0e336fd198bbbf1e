package nl.kapitaalbrug.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Docker's own tool accepts docker-compose.yml; skipped, and said so, where there is no tool. */
class ComposeToolTest {

    private static final List<List<String>> TOOLS =
            List.of(List.of("docker", "compose"), List.of("docker-compose"));

    @Test
    void acceptsTheFileWithMadeUpSecrets(@TempDir Path folder) throws Exception {
        List<String> tool = toolOrSkip(folder);
        Path secrets = folder.resolve("env");
        assertThat(
                        Script.run(
                                folder,
                                Checkout.ROOT.resolve("deploy/make-env").toString(),
                                Checkout.ROOT.resolve(".env.example").toString(),
                                secrets.toString()))
                .satisfies(made -> assertThat(made.exit()).isZero());

        Script.Result result = config(folder, tool, secrets);

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("service_completed_successfully", "financing-service");
    }

    @Test
    void refusesTheFileWithoutSecrets(@TempDir Path folder) throws Exception {
        List<String> tool = toolOrSkip(folder);

        Script.Result result = config(folder, tool, Files.createFile(folder.resolve("env")));

        assertThat(result.exit()).isNotZero();
        assertThat(result.output()).contains("run deploy/make-env");
    }

    private static Script.Result config(Path folder, List<String> tool, Path secrets)
            throws Exception {
        List<String> command = new java.util.ArrayList<>(tool);
        command.addAll(
                List.of(
                        "--env-file",
                        secrets.toString(),
                        "-f",
                        Checkout.ROOT.resolve("docker-compose.yml").toString(),
                        "config"));
        return Script.run(folder, command.toArray(String[]::new));
    }

    private static List<String> toolOrSkip(Path folder) throws Exception {
        Optional<List<String>> tool = Optional.empty();
        for (List<String> candidate : TOOLS) {
            if (tool.isEmpty() && isThere(folder, candidate)) {
                tool = Optional.of(candidate);
            }
        }
        assumeTrue(
                tool.isPresent(),
                "NOT CHECKED: neither 'docker compose' nor 'docker-compose' is installed, so no"
                        + " tool of Docker has read docker-compose.yml in this run");
        return tool.orElseThrow();
    }

    private static boolean isThere(Path folder, List<String> tool) throws Exception {
        List<String> command = new java.util.ArrayList<>(tool);
        command.add("version");
        try {
            return Script.run(folder, command.toArray(String[]::new)).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
