package nl.kapitaalbrug.applicant;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.bookkeeping.application.AccountMappings;
import nl.kapitaalbrug.applicant.bookkeeping.application.AuditFileReader;
import nl.kapitaalbrug.applicant.bookkeeping.application.Bookkeepings;
import nl.kapitaalbrug.applicant.bookkeeping.application.ImportBookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.application.MapAccounts;
import nl.kapitaalbrug.applicant.bookkeeping.application.ReadBookkeepings;
import nl.kapitaalbrug.applicant.check.application.CheckProperties;
import nl.kapitaalbrug.applicant.check.application.Checks;
import nl.kapitaalbrug.applicant.check.application.KeepCheck;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUpCompany;
import nl.kapitaalbrug.applicant.company.application.RecentLookUps;
import nl.kapitaalbrug.applicant.request.application.ChoosePublication;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.ImportAnswers;
import nl.kapitaalbrug.applicant.request.application.NoteMatch;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.application.RegisteredCompanies;
import nl.kapitaalbrug.applicant.request.application.ReviseFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.SaveSection;
import nl.kapitaalbrug.applicant.request.application.StartFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.SubmitFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.WithdrawFinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.keycloak.ServiceTokens;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the service together: use cases, credentials for messages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SamplesProperties.class, CheckProperties.class})
@Import(OpenCalculationsConfiguration.class)
class ApplicantConfiguration {

    @Bean
    Function<String, String> messageTokens(ServiceTokens tokens) {
        return destination -> tokens.tokenFor(destination + "-service");
    }

    @Bean
    LookUpCompany lookUpCompany(CompanyRegister register, RecentLookUps recent, Clock clock) {
        return new LookUpCompany(register, recent, clock);
    }

    @Bean
    KeepCheck keepCheck(Checks checks, CheckProperties properties, Clock clock) {
        return new KeepCheck(checks, new SecureRandom(), properties.kept(), clock);
    }

    @Bean
    StartFinancingRequest startFinancingRequest(
            FinancingRequests requests, CompanyKeys keys, Clock clock) {
        return new StartFinancingRequest(requests, new SecureRandom(), keys, clock);
    }

    @Bean
    ImportAnswers importAnswers(
            StartFinancingRequest starting,
            RegisteredCompanies registered,
            SamplesProperties samples) {
        return new ImportAnswers(starting, registered, samples.enabled());
    }

    @Bean
    ReadFinancingRequests readFinancingRequests(FinancingRequests requests, Clock clock) {
        return new ReadFinancingRequests(requests, clock);
    }

    @Bean
    SaveSection saveSection(
            FinancingRequests requests,
            RegisteredCompanies registered,
            CompanyKeys keys,
            SamplesProperties samples,
            Clock clock) {
        return new SaveSection(requests, registered, keys, samples.enabled(), clock);
    }

    @Bean
    SubmitFinancingRequest submitFinancingRequest(
            FinancingRequests requests, CompanyKeys keys, Clock clock) {
        return new SubmitFinancingRequest(requests, keys, clock);
    }

    @Bean
    ReviseFinancingRequest reviseFinancingRequest(FinancingRequests requests, Clock clock) {
        return new ReviseFinancingRequest(requests, clock);
    }

    @Bean
    ChoosePublication choosePublication(FinancingRequests requests, Clock clock) {
        return new ChoosePublication(requests, clock);
    }

    @Bean
    WithdrawFinancingRequest withdrawFinancingRequest(FinancingRequests requests, Clock clock) {
        return new WithdrawFinancingRequest(requests, clock);
    }

    @Bean
    NoteMatch noteMatch(FinancingRequests requests, Clock clock) {
        return new NoteMatch(requests, clock);
    }

    @Bean
    ReadDraft readDraft(FinancingRequests requests, CompanyKeys keys) {
        return new ReadDraft(requests, keys);
    }

    @Bean
    ImportBookkeeping importBookkeeping(
            AuditFileReader reader,
            Bookkeepings bookkeepings,
            AccountMappings mappings,
            ReadDraft drafts,
            Clock clock) {
        return new ImportBookkeeping(reader, bookkeepings, mappings, drafts, clock);
    }

    @Bean
    MapAccounts mapAccounts(Bookkeepings bookkeepings, AccountMappings mappings, ReadDraft drafts) {
        return new MapAccounts(bookkeepings, mappings, drafts);
    }

    @Bean
    ReadBookkeepings readBookkeepings(Bookkeepings bookkeepings, ReadDraft drafts) {
        return new ReadBookkeepings(bookkeepings, drafts);
    }
}
