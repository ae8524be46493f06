/* Starts the API manual. Everything it loads comes from this service: validatorUrl would send the document elsewhere. */
window.trustedTypes?.createPolicy('default', { createHTML: (markup) => markup });
window.addEventListener('load', () => {
  window.SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#manual',
    validatorUrl: null,
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    persistAuthorization: false,
    requestSnippetsEnabled: true,
  });
});
