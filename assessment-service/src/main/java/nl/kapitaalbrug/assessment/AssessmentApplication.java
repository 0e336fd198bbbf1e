package nl.kapitaalbrug.assessment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the assessment service. */
@SpringBootApplication
public class AssessmentApplication {

    /** Starts the service with the arguments of Spring Boot. */
    public static void main(String[] arguments) {
        SpringApplication.run(AssessmentApplication.class, arguments);
    }
}
