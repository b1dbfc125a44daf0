/**
 * Signing with a key that the organisation keeps itself: the key file and its passphrase, or a signature that was made
 * elsewhere. Neither the key nor the passphrase leaves the browser.
 */
import { PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Hash } from '#kernel/canonical-json.ts';
import type { GivenSignature } from '#kernel/key-file.ts';
import { useActing } from './acting.tsx';
import { type CommonTexts, useCommonTexts } from './common-texts.ts';
import { CopyText } from './copy-text.tsx';
import { FileButton } from './file-button.tsx';
import styles from './own-key.module.css';
import { Problem } from './problem.ts';
import { Segments } from './segments.tsx';

type Way = 'file' | 'signature';

export interface Signer {
  /** The key that only the organisation has; `null` while the server signs. */
  readonly ownKey: string | null;
  /** Whether the server signs; false also while that is not known. */
  readonly serverSigns: boolean;
  /** The signature of a hash that the page has worked out itself; none while the server signs. @throws Problem */
  readonly sign: (hash: Hash) => Promise<GivenSignature | undefined>;
  readonly forget: () => void;
  readonly typed: Typed;
  readonly change: (typed: Partial<Typed>) => void;
}

interface Typed {
  readonly way: Way;
  readonly keyFile: File | null;
  readonly passphrase: string;
  readonly signatureFile: File | null;
}

const nothing: Typed = { way: 'file', keyFile: null, passphrase: '', signatureFile: null };

/** What is wrong here in the browser, told like a problem of the server. */
export function localProblem(code: string, detail: string): Problem {
  return new Problem({ type: 'about:blank', title: '', status: 400, detail, code, errors: [] });
}

/** @param keys of the organisation, the one in use first; none while they are not known */
export function useSigner(
  keys: readonly { readonly publicKey: string; readonly keptBy: 'server' | 'organisation' }[],
): Signer {
  const texts = useCommonTexts();
  const [typed, setTyped] = useState(nothing);
  const [inUse] = keys;
  const ownKey = inUse?.keptBy === 'organisation' ? inUse.publicKey : null;
  return {
    ownKey,
    serverSigns: inUse?.keptBy === 'server',
    typed,
    change: (some) => setTyped((before) => ({ ...before, ...some })),
    forget: () => setTyped(nothing),
    sign: async (hash) => {
      if (ownKey === null) return undefined;
      return typed.way === 'file'
        ? signWithFile(texts, typed, ownKey, hash)
        : readSignature(texts, typed, ownKey, hash);
    },
  };
}

async function signWithFile(
  texts: CommonTexts,
  { keyFile, passphrase }: Typed,
  ownKey: string,
  hash: Hash,
): Promise<GivenSignature> {
  if (keyFile === null) throw localProblem('key_file_missing', texts('signer.keyFileMissing'));
  const { openKey, readKeyFile, signHash } = await import('#kernel/key-file.ts');
  const file = readKeyFile(await keyFile.text());
  if (!file.ok) throw localProblem(file.refusal.code, texts('signer.notAKeyFile', { name: keyFile.name }));
  const found = file.value.publicKey;
  if (found !== ownKey)
    throw localProblem('key_file_of_another_key', texts('signer.anotherKey', { found, expected: ownKey }));
  const key = await openKey(file.value, passphrase);
  if (!key.ok) throw localProblem(key.refusal.code, texts('signer.passphraseWrong'));
  return signHash(hash, key.value);
}

async function readSignature(
  texts: CommonTexts,
  { signatureFile }: Typed,
  ownKey: string,
  hash: Hash,
): Promise<GivenSignature> {
  if (signatureFile === null) throw localProblem('signature_missing', texts('signer.signatureMissing'));
  const { readSignatureFile } = await import('#kernel/key-file.ts');
  const given = readSignatureFile(await signatureFile.text(), hash);
  if (!given.ok) {
    const { code } = given.refusal;
    const isOther = code === 'signature_of_another_document';
    throw localProblem(code, texts(isOther ? 'signer.anotherDocument' : 'signer.notASignature'));
  }
  const found = given.value.publicKey;
  if (found !== ownKey)
    throw localProblem('signature_of_another_key', texts('signer.anotherKey', { found, expected: ownKey }));
  return given.value;
}

export interface SignerFieldsProps {
  readonly signer: Signer;
  /** The file to sign on the command line: `2026-03-bundle.json`. */
  readonly file: string;
  /** How that file is had. */
  readonly download: ReactNode;
}

/** The fields of a signer; while the server signs, that it does. */
export function SignerFields({ signer, file, download }: SignerFieldsProps): ReactNode {
  const texts = useCommonTexts();
  const { organisation } = useActing();
  const { ownKey, serverSigns, typed, change } = signer;
  if (ownKey === null)
    return (
      serverSigns && (
        <p className={styles.server}>{texts('signer.byServer', { company: organisation.name })}</p>
      )
    );
  return (
    <div className={styles.signer}>
      <p>{texts('signer.text')}</p>
      <p className={styles.key}>
        {texts('signer.registered')}: <code>{ownKey}</code>
      </p>
      <div className={styles.chosen}>
        <Segments
          label={texts('signer.ways')}
          chosen={typed.way}
          onChoose={(way) => change({ way })}
          choices={[
            { id: 'file', text: texts('signer.withFile') },
            { id: 'signature', text: texts('signer.withSignature') },
          ]}
        />
      </div>
      {typed.way === 'file' ? (
        <>
          <Chosen file={typed.keyFile}>
            <FileButton
              text={texts('signer.chooseKey')}
              accept=".json,application/json"
              onFile={(keyFile) => change({ keyFile })}
            />
          </Chosen>
          <PasswordInput
            label={texts('signer.passphrase')}
            value={typed.passphrase}
            onChange={(event) => change({ passphrase: event.currentTarget.value })}
            autoComplete="off"
          />
        </>
      ) : (
        <>
          <p>{texts('signer.commandText')}</p>
          {download}
          <CopyText
            text={`bin/entente sign ${file} --key key.json --out signature.json`}
            label={texts('signer.command')}
          />
          <Chosen file={typed.signatureFile}>
            <FileButton
              text={texts('signer.chooseSignature')}
              accept=".json,application/json"
              onFile={(signatureFile) => change({ signatureFile })}
            />
          </Chosen>
        </>
      )}
    </div>
  );
}

function Chosen(props: { readonly file: File | null; readonly children: ReactNode }): ReactNode {
  const texts = useCommonTexts();
  return (
    <div className={styles.chosen}>
      {props.children}
      {props.file !== null && <span>{texts('signer.chosen', { name: props.file.name })}</span>}
    </div>
  );
}
