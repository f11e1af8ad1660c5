using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Papers;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Notices;
using Fatong.Platform.Search;
using Fatong.Platform.Work;

namespace Fatong.Platform.Matters;

using Outcome = Outcome<ActResult>;
using Work = Work.Work;

/// <summary>What follows from an act that may happen: rows, numbers, papers, publications, notices, and the ledger entry, all in its work.</summary>
public sealed class ActEffects(Bureaus bureaus, NumberWords words, MatterViews views, IEnumerable<IPaperMaker> makers)
{
    /// <summary>Keeps an act that does not (yet) take effect: submitted, signed on, returned, withdrawn.</summary>
    internal async Task<Outcome> Record(Work work, Matter matter, ActView act, string entry, string key, string? reason, CancellationToken ct)
    {
        var changed = Lay(matter, act) with { Revision = matter.Revision + 1 };
        if (matter.Revision == 0 && act.State == ActState.Pending)
        {
            // A matter that waits for its first signature already shows what it is about.
            changed = changed with { Facts = changed.Facts.Merge(act.Values) };
        }

        return await Finish(work, changed, act, entry, key, reason, new JsonObject(), [], ct);
    }

    /// <summary>Lets an act take effect.</summary>
    internal async Task<Outcome> Done(Work work, Matter matter, MatterView view, Step step, ActView act, string key, string? overriding, CancellationToken ct)
    {
        var changed = Lay(matter, act) with { Facts = matter.Facts.Merge(act.Values), Revision = matter.Revision + 1 };
        if (step.Ends)
        {
            changed = changed with { Ended = act.On };
        }

        var bureau = (await bureaus.Find(matter.Bureau, ct))!;
        if (changed.Number is null && changed.Procedure.NumberWord is { } word)
        {
            var set = await words.On(matter.Bureau, act.On, ct);
            var number = await work.Issue(new PaperSeries(bureau.ShortName, set(matter.Procedure.Code) ?? word, act.On.Year), matter.Id, ct);
            changed = changed with { Number = number.ToString() };
        }

        var details = new JsonObject();
        var papers = new List<Guid>();
        var maker = makers.FirstOrDefault(m => m.Serves(matter.Procedure));
        if (maker is not null)
        {
            var after = view with { Acts = changed.Acts, Facts = changed.Facts };
            foreach (var kind in step.Produces)
            {
                papers.Add(await Issue(work, bureau, maker, changed, after, act, kind, details, ct));
            }

            if (step.Publishes is { } publication)
            {
                await Publish(work, bureau, maker, changed, after, act, publication, ct);
            }
        }

        if (step.Unpublishes)
        {
            work.Change(
                "update publication set withdrawn_on = $3, withdraw_reason = $4 where bureau_id = $1 and matter_id = $2 and withdrawn_on is null",
                Work.P(matter.Bureau), Work.P(matter.Id), Work.P(act.On), Work.P(step.Name));
        }

        return await Finish(work, changed, act, matter.Revision == 0 ? "matter.opened.v1" : "act.done.v1", key, overriding, details, papers, ct);
    }

    internal Task<Outcome> Corrected(Work work, Matter matter, ActView act, string key, string reason, CancellationToken ct)
    {
        var acts = Lay(matter, act).Acts;
        var latest = acts.Where(a => a.State == ActState.Done).Aggregate(matter.Facts, (facts, a) => facts.Merge(a.Values));
        return Finish(work, matter with { Acts = acts, Facts = latest, Revision = matter.Revision + 1 }, act, "act.corrected.v1", key, reason, new JsonObject(), [], ct);
    }

    private async Task<Outcome> Finish(
        Work work, Matter matter, ActView act, string entry, string key, string? reason, JsonObject details, IReadOnlyList<Guid> papers, CancellationToken ct)
    {
        var terms = await views.Terms(matter, work.Today, ct);
        // What is owed after the end (归档、撤回公开) only counts when its term began then.
        var due = matter.Procedure.Deadlines
            .Where(d => d.Kind == DeadlineKind.Within && d.Binds == Bound.Authority)
            .Select(terms.Of)
            .Where(t => t is { Last: not null, Met: null } && (matter.Ended is null || t.Start >= matter.Ended))
            .MinBy(t => t.Last);
        MatterStore.Save(work, matter, due);
        MatterStore.Save(work, matter, act, reason);

        details["procedure"] = matter.Procedure.Code;
        details["version"] = matter.Procedure.Version;
        details["step"] = act.Step.Value;
        details["seq"] = act.Seq;
        if (matter.Number is { } number)
        {
            details["number"] = number;
        }

        details["rows"] = new JsonObject
        {
            [matter.RowName] = work.Digest.Of(matter.Canonical()).ToHex(),
            [matter.RowNameOf(act)] = work.Digest.Of(matter.Canonical(act)).ToHex(),
        };
        var files = details["files"] as JsonObject ?? [];
        foreach (var sha in matter.Procedure.Step(act.Step).Records.Where(f => f.Kind == FieldKind.Files && act.Values.Has(f))
            .SelectMany(f => (IReadOnlyList<string>)act.Values[f.Code]!))
        {
            files[sha] = sha;
        }

        if (files.Count > 0)
        {
            details["files"] = files;
        }

        work.Append(new(entry, matter.Id, act.On, reason, details));
        if (matter.Waiting is null && act.By != work.Actor.Person)
        {
            Messenger.Tell(work, [act.By], act.State == ActState.Returned
                ? $"“{matter.Procedure.NameOf(act.Step)}”被退回：{matter.Title}"
                : $"“{matter.Procedure.NameOf(act.Step)}”已签批：{matter.Title}", $"/matters/{matter.Id}");
        }

        var result = new ActResult(matter.Id, act.Seq, act.State == ActState.Done, matter.Number, papers);
        ActKeys.Keep(work, key, result);
        return new Outcome.Done(result);
    }

    /// <summary>Issues a paper of a done act anew, under the next number of its series.</summary>
    internal async Task<Guid> Reissue(Work work, Matter matter, int seq, string kind, string reason, CancellationToken ct)
    {
        var act = matter.Acts.First(a => a.Seq == seq);
        var bureau = (await bureaus.Find(matter.Bureau, ct))!;
        var view = await views.Read(matter, act.On, await MatterStore.OpenChildren(work.Connection, matter.Bureau, matter.Id, ct), ct);
        var details = new JsonObject { ["seq"] = seq };
        var paper = await Issue(work, bureau, makers.First(m => m.Serves(matter.Procedure)), matter, view, act, matter.Procedure.Step(act.Step).Produces.First(p => p.Code == kind), details, ct);
        work.Append(new("paper.reissued.v1", matter.Id, work.Today, reason, details));
        return paper;
    }

    private async Task<Guid> Issue(
        Work work, Bureau bureau, IPaperMaker maker, Matter matter, MatterView view, ActView act, PaperKind kind, JsonObject details, CancellationToken ct)
    {
        var number = maker.NumberWord(kind, matter.Opened) is { } word
            ? (await work.Issue(new PaperSeries(bureau.ShortName, (await words.On(matter.Bureau, act.On, ct))(kind.Code) ?? word, act.On.Year), matter.Id, ct)).ToString()
            : null;
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
        var made = await maker.Make(new(work, bureau, matter, view, act, kind, number, code), ct);
        var bytes = PaperJson.ToBytes(made.Document);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var id = work.Ids.Next();
        work.Change(
            """
            insert into paper (bureau_id, paper_id, matter_id, act_seq, kind, version, number, title, issued_on, body, sha256, code)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            Work.P(matter.Bureau), Work.P(id), Work.P(matter.Id), Work.P(act.Seq), Work.P(kind.Code), Work.P(made.Version), Work.P(number),
            Work.P(made.Title), Work.P(act.On), Work.P(Encoding.UTF8.GetString(bytes)), Work.P(sha), Work.P(code));
        if (details["papers"] is not JsonArray papers)
        {
            details["papers"] = papers = [];
        }

        papers.Add((JsonNode)new JsonObject { ["id"] = id.ToString(), ["kind"] = kind.Code, ["number"] = number });
        if (details["files"] is not JsonObject files)
        {
            details["files"] = files = [];
        }

        files[PaperRow(id)] = sha;
        return id;
    }

    /// <summary>The name of a paper's frozen body in ledger payloads.</summary>
    internal static string PaperRow(Guid id) => $"paper/{id}";

    private static async Task Publish(
        Work work, Bureau bureau, IPaperMaker maker, Matter matter, MatterView view, ActView act, Publication publication, CancellationToken ct)
    {
        var body = await maker.Publish(new(work, bureau, matter, view, act, new("publication", publication.What), matter.Number, ""), ct);
        var last = matter.Procedure.Deadlines.Where(d => d.To == act.Step).Select(view.Term).FirstOrDefault(t => t.Last is not null);
        work.Change(
            """
            insert into publication (bureau_id, publication_id, matter_id, act_seq, what, decided_on, due, published_on, body, terms)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            Work.P(matter.Bureau), Work.P(work.Ids.Next()), Work.P(matter.Id), Work.P(act.Seq), Work.P(publication.What),
            Work.P(last?.Start ?? act.On), Work.P(last?.Last ?? act.On), Work.P(act.On), Work.Json(body),
            Work.P(Bigrams.Of(body.Select(p => p.Value?.ToString()))));
    }

    private static Matter Lay(Matter matter, ActView act) =>
        matter with { Acts = [.. matter.Acts.Where(a => a.Seq != act.Seq).Append(act).OrderBy(a => a.Seq)] };
}
