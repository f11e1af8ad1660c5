using System.Globalization;
using System.Text;
using Fatong.Kernel.Ledger;
using Fatong.Kernel.Papers;
using Fatong.Platform.Matters;
using Fatong.Platform.Search;
using Fatong.Platform.Work;

namespace Fatong.Platform.Bulk;

/// <summary>One copy to be cast: a value for each of the mould's given words, and the names of the people that stand in.</summary>
public sealed record CaseCopy(CaseMould Mould, IReadOnlyList<string> Values, IReadOnlyDictionary<Guid, string> Names);

/// <summary>
/// Casts many copies of told cases by COPY, with their numbers and their ledger entries, so that the ledger verifies down to
/// every row. For measuring and for demonstration only: the acts themselves are not taken again.
/// </summary>
public sealed class CaseCaster(Desk desk)
{
    /// <summary>Writes a batch in one transaction.</summary>
    public async Task Cast(Actor actor, IReadOnlyList<CaseCopy> batch, CancellationToken ct)
    {
        await using var work = await desk.Begin(actor, ct);
        var serials = await Serials(work, batch, ct);
        var (sequence, recorded) = await Sequence(work, batch.Sum(c => (long)c.Mould.Entries), ct);
        var tables = new CopyTables();
        foreach (var copy in batch)
        {
            sequence = Cast(work, copy, serials, sequence, recorded, tables);
        }

        await tables.Send(work.Connection, ct);
        await work.Commit(ct);
    }

    /// <summary>Takes the numbers of the batch: series and the next serial of each.</summary>
    private static async Task<Dictionary<PaperSeries, int>> Serials(Work.Work work, IReadOnlyList<CaseCopy> batch, CancellationToken ct)
    {
        var next = new Dictionary<PaperSeries, int>();
        foreach (var group in batch.SelectMany(c => c.Mould.Matters).Select(SeriesOf).OfType<PaperSeries>().GroupBy(s => s).OrderBy(g => g.Key.Key, StringComparer.Ordinal))
        {
            await using var command = work.Command(
                """
                insert into number_series (bureau_id, series, year, next) values ($1, $2, $3, 1 + $4)
                on conflict (bureau_id, series, year) do update set next = number_series.next + $4 returning next - $4
                """,
                work.Actor.Bureau, group.Key.Organ + group.Key.Word, group.Key.Year, group.Count());
            next[group.Key] = (int)(await command.ExecuteScalarAsync(ct))!;
        }

        return next;
    }

    private static async Task<(long First, DateTimeOffset Recorded)> Sequence(Work.Work work, long count, CancellationToken ct)
    {
        await using var command = work.Command(
            "update ledger_head set size = size + $2, recorded_at = greatest(recorded_at, $3) where bureau_id = $1 returning size - $2, recorded_at",
            work.Actor.Bureau, count, work.Now);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.GetInt64(0), reader.GetFieldValue<DateTimeOffset>(1));
    }

    private static PaperSeries? SeriesOf(MatterMould mould) => mould.Matter is { Number: { } number, Procedure.NumberWord: { } word }
        && PaperNumber.TryParse(number, [word], out var parsed) ? parsed.Series : null;

    private static long Cast(
        Work.Work work, CaseCopy copy, Dictionary<PaperSeries, int> serials, long sequence, DateTimeOffset recorded, CopyTables tables)
    {
        var mould = copy.Mould;
        var bureau = work.Actor.Bureau;
        var matterIds = mould.Matters.Select(_ => work.Ids.Next()).ToList();
        var values = copy.Values
            .Concat(matterIds.Select(id => id.ToString()))
            .Concat(mould.Records.Select(_ => work.Ids.Next().ToString()))
            .Concat(mould.Matters.Select((m, i) => Number(work, m, matterIds[i], serials, tables)))
            .Concat(["", recorded.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), "", ""]).ToArray();
        Guid Own(Guid id) => mould.Places.TryGetValue(id, out var place) ? Guid.ParseExact(values[place], "D") : id;
        Guid? OwnOr(Guid? id) => id is { } known ? Own(known) : null;
        string Digest(SplicedText canonical) => work.Digest.OfCanonical(Encoding.UTF8.GetBytes(canonical.With(values))).ToHex();
        string[] Terms(IReadOnlyList<SplicedText> searched) => Bigrams.Of(searched.Select(s => s.With(values)));
        void Enter(EntryMould entry, string row, string matter)
        {
            values[^4] = sequence.ToString(CultureInfo.InvariantCulture);
            values[^2] = row;
            values[^1] = matter;
            var body = Encoding.UTF8.GetBytes(entry.Body.With(values));
            tables.Entry.Add(
                bureau, sequence++, entry.Kind, Own(Guid.ParseExact(entry.Subject, "D")), Own(Guid.ParseExact(entry.Actor, "D")).ToString(), recorded, body,
                MerkleTree.LeafHash(work.Digest.Suite, body).ToArray());
        }

        foreach (var r in mould.Records)
        {
            var facts = r.Facts.With(values);
            tables.Record.Add(
                bureau, Own(r.Record.Id), r.Record.Register.Code, 1, r.Title.With(values), r.Record.Unit, r.ExternalNo?.With(values), facts, Terms(r.Searched),
                work.Actor.Person, r.Record.EnteredAt, r.Record.EnteredAt);
            tables.RecordVersion.Add(bureau, Own(r.Record.Id), 1, facts, work.Actor.Person, work.Actor.Name, r.Record.EnteredAt);
            Enter(r.Entry, Digest(r.Canonical), "");
        }

        foreach (var m in mould.Matters)
        {
            var matter = m.Matter;
            tables.Matter.Add(
                bureau, Own(matter.Id), matter.Procedure.Code, matter.Procedure.Version, matter.Number is null ? null : NumberOf(mould, values, m), m.Title.With(values), matter.Stage,
                Own(matter.Unit), matter.People.Select(Own).Order().ToArray(), OwnOr(matter.Party), OwnOr(matter.Parent), matter.Opened, matter.Ended, m.Due, m.DueName,
                m.DueProvisional, matter.Waiting?.Role.Id, matter.Amount, matter.Revision, matter.Done.ToArray(), m.Facts.With(values), Terms(m.Searched), m.ChangedAt);
            foreach (var a in m.Acts)
            {
                tables.Act.Add(
                    bureau, Own(matter.Id), a.Act.Seq, matter.Procedure.Code, a.Act.Step.Value, ActJson.Name(a.Act.State), a.Act.On, Own(a.Act.By),
                    copy.Names.GetValueOrDefault(a.Act.By) ?? a.Act.ByName, a.Act.People.Select(Own).ToArray(), Own(matter.Unit), a.Signatures.With(values), a.Facts.With(values),
                    a.RecordedAt, a.Act.State == Kernel.Procedures.ActState.Done ? a.RecordedAt : null);
                Enter(a.Entry, Digest(a.Canonical), ReferenceEquals(a, m.Acts[^1]) ? Digest(m.Canonical) : "");
            }
        }

        return sequence;
    }

    private static string NumberOf(CaseMould mould, string[] values, MatterMould matter) =>
        values[mould.Words.Count - 4 - mould.Matters.Count + mould.Matters.TakeWhile(m => m != matter).Count()];

    private static string Number(Work.Work work, MatterMould mould, Guid matter, Dictionary<PaperSeries, int> serials, CopyTables tables)
    {
        if (SeriesOf(mould) is not { } series)
        {
            return mould.Matter.Number ?? "";
        }

        var number = series.Number(serials[series]++);
        tables.Number.Add(work.Actor.Bureau, series.Organ + series.Word, series.Year, number.Serial, number.ToString(), "issued", matter, work.Now);
        return number.ToString();
    }
}
