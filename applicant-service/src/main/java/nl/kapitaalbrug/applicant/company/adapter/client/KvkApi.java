package nl.kapitaalbrug.applicant.company.adapter.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;

/** The part of the KvK API that is used. Every answer comes back as it is, errors included. */
interface KvkApi {

    /** The basic profile of the firm with that number. */
    @RequestLine("GET /v1/basisprofielen/{kvkNummer}")
    @Headers("Accept: application/json")
    Response basicProfile(@Param("kvkNummer") String number);
}
