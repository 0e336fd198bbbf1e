package nl.kapitaalbrug.financing.demand.adapter.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * One figure with what it was made of.
 *
 * @param about which needs were counted
 * @param table the figure
 * @param locale the language that it is in
 */
@Schema(name = "DemandFigure")
record FigureResponse(AboutResponse about, FigureTable table, @JsonIgnore Locale locale) {}
