/** A small API in the form that openapi-typescript writes. */
export interface BlogPaths {
  "/blogposts": {
    get: {
      parameters: {
        query?: {
          tags?: string[];
          author?: { role?: string; firstName?: string };
          since?: string;
          search?: string;
          page?: number;
          draft?: boolean;
        };
      };
      responses: { 200: { content: { "application/json": BlogPost[] } } };
    };
    put: {
      parameters: { header?: { "If-Match"?: string } };
      requestBody: { content: { "application/json": NewBlogPost } };
      responses: {
        201: { content: { "application/json": BlogPost } };
        422: { content: { "application/json": Problem } };
      };
    };
    options: { responses: { 204: { content?: never } } };
    head: { responses: { 200: { content?: never } } };
  };
  "/blogposts/{post_id}": {
    get: {
      parameters: { path: { post_id: string | number }; query?: { version?: number } };
      responses: {
        200: { content: { "application/json": BlogPost } };
        404: { content: { "application/json": Problem } };
      };
    };
    patch: {
      parameters: { path: { post_id: string | number } };
      requestBody?: { content: { "application/json": Partial<NewBlogPost> } };
      responses: { 200: { content: { "application/json": BlogPost } } };
    };
    delete: {
      parameters: { path: { post_id: string | number } };
      responses: { 204: { content?: never }; 404: { content?: never } };
    };
  };
  "/submit": {
    put: {
      requestBody: { content: { "multipart/form-data": { name: string; file?: Blob } } };
      responses: { 200: { content: { "application/json": { ok: boolean } } } };
    };
  };
  "/tokens": {
    post: {
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": { clientId: string; clientSecret: string };
        };
      };
      responses: { 200: { content: { "application/json": { token: string } } } };
    };
  };
  "/public/status": {
    get: { responses: { 200: { content: { "application/json": { up: boolean } } } } };
  };
}

/** A post as the API returns it. */
export interface BlogPost {
  title: string;
  body?: string;
  publish_date?: number;
}

/** A post as it is sent. */
export interface NewBlogPost {
  title: string;
  body?: string;
  publish_date?: number;
}

/** The API's own form of an error. */
export interface Problem {
  code: number;
  message: string;
}
