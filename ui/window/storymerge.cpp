// SPDX-License-Identifier: Apache-2.0
#include "ui/window/storymerge.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/curate/curationservice.h"
#include "core/library/library.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"

namespace hearth {
namespace {

Result<SourceFile> sourceOf(const Library &library, const QString &key)
{
    auto bytes = readFile(library.pathOf(key), maxArticleBytes);
    if (!bytes)
        return Error{bytes.error().code, key, bytes.error().detail};
    return SourceFile{key, std::move(*bytes)};
}

Result<MergeChanges> changesOf(const Library &library, const StoryMerge &merge)
{
    const auto lead = sourceOf(library, merge.lead);
    if (!lead)
        return lead.error();
    std::vector<SourceFile> others;
    for (const QString &key : merge.others) {
        auto other = sourceOf(library, key);
        if (!other)
            return other.error();
        others.push_back(std::move(*other));
    }
    return mergeArticles(*lead, others, merge.otherFiles);
}

} // namespace

void planMerge(const WindowParts &parts, const StoryMerge &merge, QObject *context,
               std::function<void(const Result<ChangePlan> &)> done)
{
    const Library *library = parts.libraries->library();
    CurationService *service = parts.curation->service();
    if (!library || !service)
        return;
    Result<MergeChanges> changes = changesOf(*library, merge);
    if (!changes)
        return done(changes.error());
    const int articles = static_cast<int>(merge.others.size()) + 1;
    service->plan(changes->edits, context,
                  [done = std::move(done), toBin = changes->toBin, articles](const ChangePlan &planned) {
                      if (!planned.errors.empty())
                          return done(planned.errors.front());
                      ChangePlan plan = planned;
                      plan.files.insert(plan.files.end(), toBin.begin(), toBin.end());
                      plan.label = {StepKind::Merge, {}, {}, articles};
                      done(plan);
                  });
}

void mergeStory(const WindowParts &parts, const StoryMerge &merge, QObject *context,
                std::function<void(const Result<StepReport> &)> done)
{
    planMerge(parts, merge, context,
              [parts, context, done = std::move(done)](const Result<ChangePlan> &plan) {
                  if (!plan)
                      return done(plan.error());
                  if (CurationService *service = parts.curation->service())
                      service->apply(*plan, context, done);
              });
}

} // namespace hearth
