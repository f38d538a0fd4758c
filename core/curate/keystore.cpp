// SPDX-License-Identifier: Apache-2.0
#include "core/curate/keystore.h"
#include <qt6keychain/keychain.h>

namespace hearth::keystore {

using namespace Qt::StringLiterals;

namespace {

const auto service = "Hearth"_L1;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, job.key(), {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::PermissionDenied, job.key(), {}};
    default:
        return {ErrorCode::Unsupported, job.key(), job.errorString()};
    }
}

template <typename Job, typename Done>
void start(Job *job, const QString &library, QObject *context, Done done)
{
    job->setKey(library);
    job->setInsecureFallback(false); // a file is what must never hold it
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(*job); });
    job->start();
}

} // namespace

void load(const QString &library, QObject *context, std::function<void(const Result<QString> &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(job, library, context, [done = std::move(done)](const QKeychain::ReadPasswordJob &read) {
        if (read.error() == QKeychain::NoError)
            done(read.textData());
        else
            done(errorOf(read));
    });
}

void save(const QString &library, const QString &key, QObject *context,
          std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(key);
    start(job, library, context, [done = std::move(done)](const QKeychain::WritePasswordJob &written) {
        done(written.error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(written)));
    });
}

void forget(const QString &library, QObject *context, std::function<void(const Result<void> &)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    start(job, library, context, [done = std::move(done)](const QKeychain::DeletePasswordJob &gone) {
        const bool fine = gone.error() == QKeychain::NoError || gone.error() == QKeychain::EntryNotFound;
        done(fine ? Result<void>() : Result<void>(errorOf(gone)));
    });
}

} // namespace hearth::keystore
