package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Ports PORTS = new Ports(15_000);

    @Test
    void shiftsEveryPort() {
        assertThat(PORTS.publicUrl()).isEqualTo("http://localhost:23080");
        assertThat(PORTS.mongo()).isEqualTo(42_117);
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket other =
                new ServerSocket(PORTS.kvk(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThat(PORTS.areFree()).isFalse();
            assertThatThrownBy(PORTS::requireFree)
                    .isInstanceOf(StackException.class)
                    .hasMessageStartingWith("Port 23094, which the KvK stand-in needs, is in use");
        }
    }
}
