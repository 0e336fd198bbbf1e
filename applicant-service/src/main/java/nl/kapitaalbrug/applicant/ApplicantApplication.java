package nl.kapitaalbrug.applicant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the applicant service. */
@SpringBootApplication
public class ApplicantApplication {

    /** Starts the service; the configuration says where its neighbours are. */
    public static void main(String[] args) {
        SpringApplication.run(ApplicantApplication.class, args);
    }
}
