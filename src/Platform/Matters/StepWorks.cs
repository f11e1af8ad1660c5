using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;

namespace Fatong.Platform.Matters;

/// <summary>The rooms' own part in steps, and the matters of other rooms that steps start.</summary>
public sealed class StepWorks(House house, IEnumerable<IStepWork> works)
{
    internal async Task<StepAnswer> Prepare(StepRequest request, CancellationToken ct)
    {
        var values = Facts.None;
        var reasons = new List<Refusal>();
        foreach (var work in works.Where(w => w.Serves(request.Matter.Procedure, request.Step.Id)))
        {
            var answer = await work.Prepare(request with { Values = request.Values.Merge(values) }, ct);
            reasons.AddRange(answer.Reasons);
            values = values.Merge(new Facts(request.Step.Computes.Where(answer.Values.Has).Select(f => KeyValuePair.Create(f.Code, answer.Values[f.Code]!))));
        }

        return new(request.Step.Starts is { } start ? values.With(start.Link, request.Work.Ids.Next()) : values, reasons);
    }

    /// <param name="key">Idempotency key of the act; what follows from it has keys made from this one.</param>
    internal async Task<IReadOnlyList<OpenMatter>> Follow(StepRequest request, string key, CancellationToken ct)
    {
        var openings = new List<OpenMatter>();
        foreach (var work in works.Where(w => w.Serves(request.Matter.Procedure, request.Step.Id)))
        {
            openings.AddRange(await work.Follow(request, ct));
        }

        if (request.Step.Starts is { } start)
        {
            openings.Add(Started(request, start));
        }

        return [.. openings.Select((o, i) => o with { Key = $"{key}/{i}" })];
    }

    private OpenMatter Started(StepRequest request, StartedMatter start)
    {
        var procedure = house.Procedure(start.Procedure, request.On) ?? throw new InvalidOperationException($"No procedure {start.Procedure} on {request.On}.");
        var values = Facts.None.With(CommonFields.On, request.On);
        foreach (var (ours, theirs) in start.Hands.Where(h => request.Matter.Facts.Has(h.Ours)))
        {
            values = values.With(FieldOf(procedure, theirs).Code, request.Matter.Facts[ours.Code]);
        }

        foreach (var (theirs, typed) in start.Says)
        {
            values = values.With(theirs, FieldText.Parse(FieldOf(procedure, theirs), typed).Value);
        }

        return new(start.Procedure, values, request.Matter.Id, "", request.Values.Get(start.Link));
    }

    private static Field FieldOf(Procedure procedure, string code) =>
        procedure.Opening.Form.FirstOrDefault(f => f.Code == code) ?? throw new InvalidOperationException($"{procedure.Code} opens without a field {code}.");
}
