//! What a browser and a security key do, in software: enough of WebAuthn to try ours with, and of a provider's
//! signing key.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm,
    KeyPair as _,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

pub fn b64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A key on P-256.
pub struct Key {
    pair: EcdsaKeyPair,
    random: SystemRandom,
}

impl Key {
    fn new(algorithm: &'static EcdsaSigningAlgorithm) -> Self {
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap();
        Self { pair, random }
    }

    /// Signs tokens (JWS ES256).
    pub fn of_a_provider() -> Self {
        Self::new(&ECDSA_P256_SHA256_FIXED_SIGNING)
    }

    pub fn sign(&self, data: &[u8]) -> Vec<u8> {
        self.pair.sign(&self.random, data).unwrap().as_ref().to_vec()
    }

    /// The two coordinates of the public half.
    pub fn public(&self) -> (Vec<u8>, Vec<u8>) {
        let point = self.pair.public_key().as_ref();
        (point[1..33].to_vec(), point[33..].to_vec())
    }
}

/// A device with one passkey.
pub struct SoftKey {
    key: Key,
    id: [u8; 32],
    handle: String,
    counter: u32,
}

impl SoftKey {
    pub fn new() -> Self {
        let key = Key::new(&ECDSA_P256_SHA256_ASN1_SIGNING);
        let id = Sha256::digest(key.pair.public_key().as_ref()).into();
        Self { key, id, handle: String::new(), counter: 0 }
    }

    fn client_data(kind: &str, options: &Value, origin: &str) -> Vec<u8> {
        let challenge = options["challenge"].as_str().unwrap();
        let data = json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false });
        data.to_string().into_bytes()
    }

    fn authenticator_data(&mut self, name: &str, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let mut data = Sha256::digest(name.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// `navigator.credentials.create`
    pub fn create(&mut self, options: &Value, origin: &str) -> String {
        self.handle = options["user"]["id"].as_str().unwrap().to_owned();
        // Somebody is there, and was recognised; a new key follows.
        let mut data = self.authenticator_data(options["rp"]["id"].as_str().unwrap(), 0x45);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(self.id);
        let (x, y) = self.key.public();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(x);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(y);
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let response = json!({
            "attestationObject": b64(object),
            "clientDataJSON": b64(Self::client_data("webauthn.create", options, origin)),
        });
        self.credential(&response)
    }

    /// `navigator.credentials.get`
    pub fn get(&mut self, options: &Value, origin: &str) -> String {
        let data = self.authenticator_data(options["rpId"].as_str().unwrap(), 0x05);
        let client = Self::client_data("webauthn.get", options, origin);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let response = json!({
            "authenticatorData": b64(data),
            "clientDataJSON": b64(client),
            "signature": b64(self.key.sign(&signed)),
            "userHandle": self.handle,
        });
        self.credential(&response)
    }

    fn credential(&self, response: &Value) -> String {
        let id = b64(self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "extensions": {}, "response": response })
            .to_string()
    }
}
