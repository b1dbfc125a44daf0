/**
 * People, passwords and sessions, by the identity library on its own tables with its own database role. The rest of the
 * product sees of a person an id, a name and a language.
 */
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type pg from 'pg';
import type { Id } from '#kernel/id.ts';
import { isLanguage, type Language } from '#kernel/language.ts';

export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export interface SignedIn {
  readonly person: Person;
  /** `Set-Cookie` values that carry the session to the browser. */
  readonly cookies: readonly string[];
}

export interface Identity {
  /** Those of the library's own routes (`/api/auth/…`) that are open, request in, response out; null for all others. */
  handle(request: Request): Promise<Response | null>;
  personOf(headers: Headers): Promise<Person | null>;
  /** Creates a person and signs in; `null` where the e-mail address is known already. */
  signUp(person: {
    name: string;
    email: string;
    password: string;
    language: Language;
  }): Promise<SignedIn | null>;
  /** How many people with an address that ends like this were made since a moment. */
  countMade(addressEnd: string, since: Date): Promise<number>;
  /** Changes the signed-in person's own name or language. */
  change(headers: Headers, change: { name?: string; language?: Language }): Promise<void>;
}

export interface IdentityOptions {
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly newId: () => Id;
  /** Whether a password may be taken by a person with these words about them. */
  readonly acceptsPassword: (password: string, ownWords: readonly string[]) => boolean;
}

const basePath = '/api/auth';
/** What of the library the product uses over HTTP. Everything else has verbs of our own, or is not offered. */
const openRoutes = ['POST /sign-in/email', 'POST /sign-out', 'POST /change-password'];

/** Argon2id with 19 MiB, two passes, one lane: OWASP's password storage recommendation. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function createIdentity(options: IdentityOptions): Identity {
  const auth = betterAuth({
    appName: 'Entente',
    baseURL: options.publicUrl,
    basePath,
    secret: options.secret,
    database: options.pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== '/change-password') return;
        const session = await getSessionFromCtx(context);
        const wanted: unknown = context.body?.newPassword;
        const words = session === null ? [] : [session.user.email, session.user.name];
        if (typeof wanted === 'string' && !options.acceptsPassword(wanted, words)) {
          throw new APIError('BAD_REQUEST', {
            code: 'PASSWORD_TOO_COMMON',
            message: 'This password is too short, or among the first that anybody would try.',
          });
        }
      }),
    },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: 15,
      maxPasswordLength: 256,
      password: {
        hash: (password) => hash(password, argon2id),
        verify: ({ hash: kept, password }) => verify(kept, password),
      },
    },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', required: false, defaultValue: 'en', input: true } },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: 60 * 60 * 24 * 30,
      updateAge: 60 * 60 * 24,
    },
    account: {
      modelName: 'account',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    advanced: {
      database: { generateId: () => options.newId() },
      cookiePrefix: 'entente',
      // The address as our HTTP layer saw it, never one a client may claim.
      ipAddress: { ipAddressHeaders: ['x-entente-peer'] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      useSecureCookies: options.publicUrl.startsWith('https:'),
    },
  });

  /** The library keeps the reason of a failure to itself: where it is the database, that is thrown, else nothing. */
  const blameDatabase = async (): Promise<void> => {
    await options.pool.query('select 1');
  };
  const orBlameDatabase = async <Result>(asked: Promise<Result>): Promise<Result> => {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof APIError) || error.statusCode >= 500) await blameDatabase();
      throw error;
    }
  };

  return {
    async handle(request) {
      const { pathname } = new URL(request.url);
      const isOpen = openRoutes.some(
        (open) => open === `${request.method} ${pathname.slice(basePath.length)}`,
      );
      if (!isOpen || !pathname.startsWith(`${basePath}/`)) return null;
      const response = await orBlameDatabase(auth.handler(request));
      if (response.status >= 500) await blameDatabase();
      return response;
    },
    async personOf(headers) {
      const ask = () => orBlameDatabase(auth.api.getSession({ headers }));
      // One connection that broke says nothing about the database, which may be there again already.
      const session = await ask().catch(ask);
      return session === null ? null : personFrom(session.user);
    },
    async signUp(person) {
      try {
        const { headers, response } = await orBlameDatabase(
          auth.api.signUpEmail({ body: person, returnHeaders: true }),
        );
        return {
          person: personFrom({ ...response.user, language: person.language }),
          cookies: headers.getSetCookie(),
        };
      } catch (error) {
        if (error instanceof APIError && error.body?.code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL')
          return null;
        throw error;
      }
    },
    async countMade(addressEnd, since) {
      const { rows } = await options.pool.query<{ count: number }>(
        'select count(*)::int as count from person where created_at > $1 and right(email, $2) = $3',
        [since, addressEnd.length, addressEnd],
      );
      return rows[0]?.count ?? 0;
    },
    async change(headers, change) {
      if (Object.keys(change).length > 0)
        await orBlameDatabase(auth.api.updateUser({ headers, body: change }));
    },
  };
}

function personFrom(user: {
  id: string;
  name: string;
  email: string;
  language?: string | null | undefined;
}): Person {
  const language = user.language ?? 'en';
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: isLanguage(language) ? language : 'en',
  };
}
