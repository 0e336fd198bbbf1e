package nl.kapitaalbrug.financing.deal.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.financing.deal.domain.AmountBand;
import nl.kapitaalbrug.financing.deal.domain.DealRegion;
import nl.kapitaalbrug.financing.deal.domain.RiskClass;
import nl.kapitaalbrug.financing.deal.domain.Technology;
import nl.kapitaalbrug.financing.deal.domain.TenorBand;

/** The query of a list of deals, for the API document; {@link DealQuery} reads it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "aim",
            in = ParameterIn.QUERY,
            description = "Main aim; repeat for one of several",
            array = @ArraySchema(schema = @Schema(implementation = Aim.class))),
    @Parameter(
            name = "amountBand",
            in = ParameterIn.QUERY,
            description = "What others have to finance, in euros",
            array = @ArraySchema(schema = @Schema(implementation = AmountBand.class))),
    @Parameter(
            name = "tenorBand",
            in = ParameterIn.QUERY,
            description = "The wished time to repay, in months",
            array = @ArraySchema(schema = @Schema(implementation = TenorBand.class))),
    @Parameter(
            name = "technology",
            in = ParameterIn.QUERY,
            description = "How far the technology is, by the supported level",
            array = @ArraySchema(schema = @Schema(implementation = Technology.Stage.class))),
    @Parameter(
            name = "riskClass",
            in = ParameterIn.QUERY,
            description = "The indicative class without its notch",
            array = @ArraySchema(schema = @Schema(implementation = RiskClass.class))),
    @Parameter(
            name = "region",
            in = ParameterIn.QUERY,
            description = "OVERIJSSEL finds deals of which the region is not told",
            array = @ArraySchema(schema = @Schema(implementation = DealRegion.class))),
    @Parameter(
            name = "sector",
            in = ParameterIn.QUERY,
            description = "Section of SBI 2008; ALL finds deals of which it is not told",
            array = @ArraySchema(schema = @Schema(type = "string", pattern = "[A-U]|ALL"))),
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "Size by workers; ALL finds deals of which it is not told",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "MICRO", "SMALL", "MEDIUM", "LARGE", "ALL"
                                            }))),
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "Newest first when nothing is asked",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"newest", "amount", "-amount", "risk", "technology"},
                            defaultValue = "newest")),
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1")),
    @Parameter(
            name = "pageSize",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
})
@interface DealParameters {}
