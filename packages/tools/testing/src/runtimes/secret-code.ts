/** Words of the code that handles secrets; a bundle for browsers contains none of them. */
export const SECRET_CODE: RegExp = /client_credentials|clientId|clientSecret|WorkerGlobalScope/;
