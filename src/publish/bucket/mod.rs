//! Object storage that speaks S3, through `object_store`: it signs, repeats what failed with longer and
//! longer pauses, and lists. Everything runs on one thread; many requests wait at one time.

use std::collections::BTreeMap;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, stream};
use object_store::aws::AmazonS3Builder;
use object_store::path::Path as Key;
use object_store::{
    Attribute, Attributes, BackoffConfig, ClientOptions, Error, ObjectMeta, ObjectStore, ObjectStoreExt,
    PutOptions, RetryConfig,
};
use tokio::runtime::Runtime;

use super::address::BucketAddress;
use super::local::{Local, cache_control, content_type_of};
use super::plan::Upload;
use super::shelf::{Etag, Shelf};
use super::{Settings, Target, manifest};
use crate::diag::{Diagnostic, Result};
use crate::path::OutPath;

/// Large files on slow lines take their time.
const TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// A bucket, or the part of one below a prefix.
pub(super) struct Bucket<'l> {
    local: &'l Local,
    address: BucketAddress,
    store: Arc<dyn ObjectStore>,
    runtime: Runtime,
    jobs: usize,
}

impl<'l> Bucket<'l> {
    /// Makes ready to ask; nothing is asked yet.
    pub(super) fn connect(local: &'l Local, address: &BucketAddress, settings: &Settings) -> Result<Self> {
        let keys = settings.credentials.as_ref().ok_or_else(no_credentials)?;
        // May have been done before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let backoff = BackoffConfig { max_backoff: Duration::from_secs(10), ..BackoffConfig::default() };
        let retry =
            RetryConfig { backoff, max_retries: settings.retries, retry_timeout: Duration::from_secs(180) };
        let client = ClientOptions::new().with_timeout(TIMEOUT).with_connect_timeout(Duration::from_secs(10));
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&address.bucket)
            .with_access_key_id(&keys.key)
            .with_secret_access_key(&keys.secret)
            .with_region(settings.region.as_deref().unwrap_or("us-east-1"))
            .with_client_options(client)
            .with_retry(retry)
            // Not every storage that speaks S3 knows how to remove many at once.
            .with_disable_bulk_delete(true);
        if let Some(token) = &keys.token {
            builder = builder.with_token(token);
        }
        if let Some(endpoint) = &settings.endpoint {
            if !endpoint.starts_with("https://") && !endpoint.starts_with("http://") {
                return Err(Diagnostic::error(
                    "bad-target",
                    format!("`{endpoint}` is not the address of a server"),
                )
                .hint("write the endpoint as `https://s3.example.org`"));
            }
            builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        let store = builder.build().map_err(|e| told(&e, address))?;
        Self::new(local, address.clone(), Arc::new(store), settings.jobs)
    }

    /// The same with a store that is there already.
    pub(super) fn new(
        local: &'l Local,
        address: BucketAddress,
        store: Arc<dyn ObjectStore>,
        jobs: usize,
    ) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| {
            Diagnostic::failure("cannot-publish", format!("cannot begin to send: {e}"))
                .hint("end other programs, then publish again")
        })?;
        Ok(Self { local, address, store, runtime, jobs: jobs.max(1) })
    }

    fn key(&self, name: &str) -> Key {
        let key = match self.address.prefix.as_str() {
            "" => name.to_owned(),
            prefix => format!("{prefix}/{name}"),
        };
        Key::parse(key).expect("the parts of an `OutPath` are plain")
    }

    async fn put(&self, name: &str, bytes: Vec<u8>, options: PutOptions) -> Result<Etag> {
        let put = self.store.put_opts(&self.key(name), bytes.into(), options).await;
        Ok(put.map_err(|e| told(&e, &self.address))?.e_tag)
    }

    async fn send_one(&self, upload: &Upload) -> Result<(OutPath, Etag)> {
        let path = &upload.path;
        // Read when its turn comes: no more files are in memory than are being sent.
        let bytes = self.local.bytes(path)?;
        let etag =
            self.put(path.as_str(), bytes, headers(content_type_of(path), cache_control(path))).await?;
        Ok((path.clone(), etag))
    }
}

fn headers(kind: &'static str, cache: &'static str) -> PutOptions {
    let pairs = [(Attribute::ContentType, kind), (Attribute::CacheControl, cache)];
    PutOptions { attributes: Attributes::from_iter(pairs), ..PutOptions::default() }
}

impl Shelf for Bucket<'_> {
    fn name(&self) -> String {
        Target::Bucket(self.address.clone()).to_string()
    }

    fn manifest(&mut self) -> Result<Option<Vec<u8>>> {
        let found = self.runtime.block_on(async {
            let found = self.store.get(&self.key(manifest::NAME)).await?;
            found.bytes().await
        });
        match found {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(e @ Error::NotFound { .. }) if !e.to_string().contains("NoSuchBucket") => Ok(None),
            Err(e) => Err(told(&e, &self.address)),
        }
    }

    fn list(&mut self) -> Result<BTreeMap<String, Etag>> {
        let prefix = (!self.address.prefix.is_empty()).then(|| self.key("")).filter(|key| !key.is_root());
        let skipped = prefix.as_ref().map_or(0, |prefix| prefix.as_ref().len() + 1);
        let list = self.store.list(prefix.as_ref());
        let named = |file: ObjectMeta| {
            // A "folder" that somebody made in a web console is an object without a name.
            let name = file.location.as_ref().get(skipped..).filter(|name| !name.is_empty())?;
            Some((name.to_owned(), file.e_tag))
        };
        let files = list.try_filter_map(|file| ready(Ok(named(file))));
        self.runtime.block_on(files.try_collect()).map_err(|e| told(&e, &self.address))
    }

    fn send(&mut self, files: &[Upload], done: &mut dyn FnMut()) -> Result<Vec<(OutPath, Etag)>> {
        let sending = stream::iter(files.iter().map(|upload| self.send_one(upload)));
        let sending = sending.buffer_unordered(self.jobs).inspect_ok(|_| done());
        self.runtime.block_on(sending.try_collect())
    }

    fn note(&mut self, manifest: &[u8]) -> Result<()> {
        let options = headers("application/json", "no-store");
        self.runtime.block_on(self.put(manifest::NAME, manifest.to_vec(), options)).map(drop)
    }

    fn remove(&mut self, files: &[OutPath]) -> Result<()> {
        let this = &*self;
        let removing = stream::iter(files.iter().map(|path| async move {
            match this.store.delete(&this.key(path.as_str())).await {
                Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
                Err(e) => Err(told(&e, &this.address)),
            }
        }));
        this.runtime.block_on(removing.buffer_unordered(this.jobs).try_collect())
    }
}

/// Told before a site is built for nothing.
pub fn no_credentials() -> Box<Diagnostic> {
    Diagnostic::error("no-credentials", "there are no keys for object storage")
        .hint("set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` to those that the storage gave you")
}

/// What the storage said, in words that say what to do.
fn told(error: &Error, address: &BucketAddress) -> Box<Diagnostic> {
    let name = Target::Bucket(address.clone());
    let said = error.to_string();
    let any = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if any(&["NoSuchBucket"]) {
        return Diagnostic::error("no-such-bucket", format!("there is no bucket `{}`", address.bucket))
            .hint("make it first where you rent the storage, and look whether `--endpoint` is right");
    }
    let refused = matches!(error, Error::PermissionDenied { .. } | Error::Unauthenticated { .. });
    if refused || any(&["AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "403 Forbidden"]) {
        return Diagnostic::error(
            "not-permitted",
            format!("the storage does not let these keys publish to `{name}`"),
        )
        .hint("the keys need the rights to list the bucket, and to read, write and delete in it")
        .hint("look whether `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `--region` belong together");
    }
    if any(&["without LOCATION", "PermanentRedirect", "AuthorizationHeaderMalformed"]) {
        return Diagnostic::error(
            "wrong-region",
            format!("the bucket `{}` is in another region", address.bucket),
        )
        .hint("name it with `--region`, such as `eu-north-1`");
    }
    if any(&["error sending request", "connect", "dns error", "timed out"]) {
        return Diagnostic::failure("cannot-reach", format!("cannot reach the server of `{name}`"))
            .hint("look at the line to the network, and whether `--endpoint` is right");
    }
    Diagnostic::failure("cannot-publish", format!("`{name}` cannot be published to: {}", short(&said)))
        .hint("look up what the storage says here, then publish again")
}

/// The first sentence of what can be a page of XML.
fn short(said: &str) -> String {
    let line = said.lines().next().unwrap_or_default();
    line.char_indices().nth(300).map_or(line, |(cut, _)| &line[..cut]).to_owned()
}

#[cfg(test)]
mod tests;
