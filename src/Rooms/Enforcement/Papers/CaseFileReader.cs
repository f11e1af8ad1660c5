using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Enforcement.Measures;
using Fatong.Rooms.Enforcement.Transfers;
using Npgsql;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Reads what the papers of a case need, in a handful of statements whatever the size of the case.</summary>
internal sealed class CaseFileReader(RecordStore records, MatterStore matters)
{
    private static readonly string[] Branches = [CoerciveMeasure.Definition.Code, CriminalTransfer.Definition.Code];

    /// <summary>The material of a matter on the connection of the running act, so that it sees what the act sees.</summary>
    public async Task<CaseMaterial> Read(NpgsqlConnection connection, Bureau bureau, Matter matter, DateOnly on, CancellationToken ct)
    {
        var parent = Branches.Contains(matter.Procedure.Code) && matter.Parent is { } id
            ? await matters.Load(connection, bureau.Code, id, forChange: false, ct)
            : null;
        var main = parent ?? matter;
        var facts = parent is null ? matter.Facts : parent.Facts.Merge(matter.Facts);

        var people = main.People.Concat(matter.People).Distinct().ToList();
        var linked = people.Append(matter.Unit);
        linked = facts.Has(CaseFields.Party) ? linked.Append(facts.Get(CaseFields.Party)) : linked;
        linked = facts.Has(CaseFields.Vehicle) ? linked.Append(facts.Get(CaseFields.Vehicle)) : linked;
        var found = await records.Load(connection, bureau.Code, linked.Distinct().ToList(), ct);
        return new(bureau, matter, main, found.ToDictionary(r => r.Id), await CertificatesOf(connection, bureau.Code, people, ct), await OfficeOn(connection, bureau.Code, on, ct))
        {
            Papers = await PapersOf(connection, bureau.Code, [main.Id, matter.Id], ct),
        };
    }

    /// <summary>Papers of the matters that stand, oldest first.</summary>
    public static async Task<IReadOnlyList<CasePaper>> PapersOf(NpgsqlConnection connection, string bureau, IReadOnlyCollection<Guid> matters, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select paper_id, matter_id, act_seq, kind, number, title, issued_on from paper
            where bureau_id = $1 and matter_id = any($2) and voided_at is null order by issued_on, act_seq, paper_id
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(matters.Distinct().ToArray()) },
        };
        var papers = new List<CasePaper>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            papers.Add(new(
                reader.GetGuid(0), reader.GetGuid(1), reader.GetInt32(2), reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4),
                reader.GetString(5), reader.GetFieldValue<DateOnly>(6)));
        }

        return papers;
    }

    /// <summary>The day a signed act was handed in, as its row still says while the last signature is being laid on it.</summary>
    public static async Task<DateOnly> SubmittedOn(NpgsqlConnection connection, Matter matter, ActView act, CancellationToken ct)
    {
        if (act.Signatures.Count == 0)
        {
            return act.On;
        }

        await using var command = new NpgsqlCommand("select on_date from act where bureau_id = $1 and matter_id = $2 and seq = $3", connection)
        {
            Parameters = { Work.P(matter.Bureau), Work.P(matter.Id), Work.P(act.Seq) },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? reader.GetFieldValue<DateOnly>(0) : act.On;
    }

    private async Task<ILookup<Guid, Facts>> CertificatesOf(NpgsqlConnection connection, string bureau, IReadOnlyList<Guid> people, CancellationToken ct)
    {
        var holders = people.Select(p => FieldJson.Write([Certificates.Holder], Facts.None.With(Certificates.Holder, p)).ToJsonString()).ToArray();
        await using var command = new NpgsqlCommand(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = $2 and r.facts @> any($3::jsonb[]) and {RecordStore.InUse}", connection)
        {
            Parameters = { Work.P(bureau), Work.P(Certificates.Declaration.Code), Work.P(holders) },
        };
        return (await records.ReadAll(command, ct)).ToLookup(r => r.Facts.Get(Certificates.Holder), r => r.Facts);
    }

    private async Task<Facts?> OfficeOn(NpgsqlConnection connection, string bureau, DateOnly on, CancellationToken ct) =>
        (await records.All(connection, bureau, OfficeDetails.Declaration, ct))
            .Where(r => r.Facts.Get(OfficeDetails.From) <= on && (!r.Facts.Has(OfficeDetails.To) || r.Facts.Get(OfficeDetails.To) >= on))
            .MaxBy(r => r.Facts.Get(OfficeDetails.From))?.Facts;
}
