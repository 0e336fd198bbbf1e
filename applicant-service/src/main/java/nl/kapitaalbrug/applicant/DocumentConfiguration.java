package nl.kapitaalbrug.applicant;

import java.time.Clock;
import nl.kapitaalbrug.applicant.document.application.ChangeDocument;
import nl.kapitaalbrug.applicant.document.application.ClamavProperties;
import nl.kapitaalbrug.applicant.document.application.ContentInspector;
import nl.kapitaalbrug.applicant.document.application.Contents;
import nl.kapitaalbrug.applicant.document.application.DocumentProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.application.Documents;
import nl.kapitaalbrug.applicant.document.application.DocumentsOfPerson;
import nl.kapitaalbrug.applicant.document.application.MetadataRemover;
import nl.kapitaalbrug.applicant.document.application.ReadDocuments;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments;
import nl.kapitaalbrug.applicant.document.application.StoreDocument;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.applicant.request.application.ViewDossiers;
import nl.kapitaalbrug.applicant.request.application.ViewForReview;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of documents together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DocumentProperties.class, ClamavProperties.class})
class DocumentConfiguration {

    @Bean
    StoreDocument storeDocument(
            Documents documents,
            Contents contents,
            ContentInspector inspector,
            ReadDraft requests,
            DocumentProperties limits,
            Clock clock) {
        return new StoreDocument(documents, contents, inspector, requests, limits, clock);
    }

    @Bean
    ScanDocuments scanDocuments(
            Documents documents,
            Contents contents,
            DocumentScanner scanner,
            DocumentProperties properties,
            Clock clock) {
        return new ScanDocuments(documents, contents, scanner, properties, clock);
    }

    @Bean
    ShareDocuments shareDocuments(
            ViewDossiers viewing,
            ViewForReview reviewing,
            Documents documents,
            Contents contents,
            MetadataRemover remover) {
        return new ShareDocuments(viewing, reviewing, documents, contents, remover);
    }

    @Bean
    ReadDocuments readDocuments(Documents documents, Contents contents) {
        return new ReadDocuments(documents, contents);
    }

    @Bean
    DocumentsOfPerson documentsOfPerson(ReadDocuments reading, ChangeDocument changing) {
        return new DocumentsOfPerson(reading, changing);
    }

    @Bean
    ChangeDocument changeDocument(Documents documents, Contents contents, ReadDraft requests) {
        return new ChangeDocument(documents, contents, requests);
    }
}
