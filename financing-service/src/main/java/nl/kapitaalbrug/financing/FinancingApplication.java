package nl.kapitaalbrug.financing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the financing service. */
@SpringBootApplication
public class FinancingApplication {

    /** Starts the service; settings come from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(FinancingApplication.class, arguments);
    }
}
