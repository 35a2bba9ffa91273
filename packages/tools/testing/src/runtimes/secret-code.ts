/** Words of the code that holds secrets; a bundle for browsers has none of them. */
export const SECRET_CODE: RegExp = /client_credentials|clientId|clientSecret|WorkerGlobalScope/;
