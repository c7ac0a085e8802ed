// A certified identity provider with a sign-in page that believes anybody: whoever types an address has it verified.
import Provider from 'oidc-provider';

export const secret = process.env.SEN_SECRET_TEST || 'only-for-tests';

// `base` is the address of the portal that people come from and go back to.
export function startProvider(base, issuer = 'http://127.0.0.1:8851') {
  const claims = (id) => ({
    sub: id, name: id.split('@')[0], email: id, email_verified: !id.startsWith('unverified'),
    groups: id.startsWith('writer') ? ['readers', 'writers'] : ['readers'],
  });
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'sen', client_secret: secret, response_types: ['code'], grant_types: ['authorization_code'],
      redirect_uris: [`${base}/desk/sso/test/back`], post_logout_redirect_uris: [`${base}/desk/sign-in`],
    }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => claims(id) }),
  });
  const { hostname, port } = new URL(issuer);
  return new Promise((ready) => {
    const server = provider.listen(Number(port), hostname, () => ready(server));
  });
}
