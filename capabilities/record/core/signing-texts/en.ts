/** What every verb that signs for a side refuses, for the texts of all of them. */
export const signing = {
  signature_needed:
    'Your organisation signs with its own key, so the server cannot sign for it. Sign with the key file, or with entente sign on the command line, and send that signature.',
  signature_of_another_key:
    'This signature was made with another key than the one your organisation has registered. Choose the file of the registered key; Settings shows which one it is.',
  signature_not_genuine:
    'This signature does not fit: it is not of this document, or it was changed on its way. Load the page anew and sign once more.',
  key_of_another_side:
    'The other side of this alliance signs with the same key, so it could not be told who signed. Register a key of your own.',
} as const;
