export const en = {
  refusals: {
    key_not_usable:
      'This is not a public key of Ed25519: 43 letters of base64url, as entente key show prints them.',
    challenge_not_open:
      'This proof is for a question that is not open: it was asked again, used, or is older than an hour. Begin once more.',
    proof_not_genuine:
      'The proof was not made with this key over this text. Sign exactly the text shown, with the key you register.',
    key_used_before: 'Your organisation has signed with this key before. A key is used once; make a new one.',
    key_of_another_side:
      'The other side of one of your alliances signs with the same key, so nobody could tell who signed. Make a key of your own.',
    server_signs_already: 'The server already signs for your organisation.',
  },
} as const;
