// SPDX-License-Identifier: Apache-2.0
#include "core/index/texttokenizer.h"
#include "core/index/textfold.h"
#include <cstring>
#include <sqlite3.h>

namespace hearth {
namespace {

int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    static char stateless; // FTS5 wants an address, there is nothing to keep
    *out = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, TokenSink sink)
{
    const char *const end = text + size;
    for (const char *at = text; at < end;) {
        if (*at == textfold::fieldBreak) {
            if (const int rc = sink(context, 0, at, 1, 0, 0); rc != SQLITE_OK)
                return rc;
            ++at;
            continue;
        }
        const void *space = std::memchr(at, ' ', static_cast<std::size_t>(end - at));
        const char *stop = space ? static_cast<const char *>(space) : end;
        if (stop > at) {
            if (const int rc = sink(context, 0, at, static_cast<int>(stop - at), 0, 0); rc != SQLITE_OK)
                return rc;
        }
        at = stop + 1;
    }
    return SQLITE_OK;
}

} // namespace

Result<void> registerTokenizer(Database &database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &raw, nullptr);
    sqlite3_bind_pointer(raw, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(raw);
    sqlite3_finalize(raw);
    if (!api)
        return Error{ErrorCode::Unsupported, database.path(), QStringLiteral("FTS5")};
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    if (api->xCreateTokenizer(api, "hearth", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return database.error();
    return {};
}

} // namespace hearth
