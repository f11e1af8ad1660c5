using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Parameters;
using Fatong.Platform.Matters;
using Fatong.Platform.Work;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Rooms.Inspection.Hazards;

/// <summary>Works the colour out from the deductions, and names party and colour of an enterprise that is interviewed.</summary>
internal sealed class SafetyWork(Bureaus bureaus) : IStepWork
{
    public bool Serves(Procedure procedure, StepId step) =>
        (procedure.Code == SafetyCode.Definition.Code && step == SafetyCode.Score)
        || (procedure.Code == EnterpriseInterview.Definition.Code && step == EnterpriseInterview.Announce);

    public async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        var bureau = request.Work.Actor.Bureau;
        if (request.Step.Id == SafetyCode.Score)
        {
            var parameter = await bureaus.ParametersOn(bureau, request.On, ct);
            var score = Math.Max(0, 100 - (request.Values.Get(SafetyCode.Deductions) ?? []).Sum(row => row.Get(SafetyCode.Points)));
            return new(Facts.None.With(SafetyCode.Points100, score).With(SafetyCode.Code, Colour(score, parameter)), []);
        }

        var target = await ApprovedLists.Find(request.Work.Connection, bureau, ObjectList.Declaration, request.Values.Get(EnterpriseInterview.Object), request.On, ct);
        var facts = Facts.None.With(EnterpriseInterview.Code, await Shown(request, ct) ?? "none");
        return new(target is null ? facts : facts.With(EnterpriseInterview.Party, target.Facts.Get(ObjectList.Party)), []);
    }

    public Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, CancellationToken ct) => Task.FromResult<IReadOnlyList<OpenMatter>>([]);

    /// <summary>The rule: green and orange from a least score each, red below.</summary>
    internal static string Colour(long score, Func<string, long?> parameter)
    {
        long Of(BureauParameter p) => parameter(p.Code) ?? p.Default;
        return score >= Of(BureauParameters.SafetyGreenFrom) ? "green" : score >= Of(BureauParameters.SafetyOrangeFrom) ? "orange" : "red";
    }

    private static async Task<string?> Shown(StepRequest request, CancellationToken ct)
    {
        await using var command = request.Work.Command(
            """
            select m.facts ->> 'code' from matter m where m.bureau_id = $1 and m.procedure = 'inspection.safety-code'
              and m.facts ->> 'object' = $2 and m.done @> array['publish'] order by m.ended desc limit 1
            """,
            request.Work.Actor.Bureau, request.Values.Get(EnterpriseInterview.Object).ToString());
        return await command.ExecuteScalarAsync(ct) as string;
    }
}
