using Fatong.Kernel.Language;
using Fatong.Kernel.Procedures;
using Fatong.Rooms.Enforcement.Papers;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.CaseFiles;

/// <summary>What the path of a case needs and its file lacks.</summary>
internal static class CaseFileGaps
{
    private static readonly StepId[] SignedByTheParty = [Steps.Inquiry, Steps.Scene, Steps.Inspection, Steps.Sampling];

    internal static IReadOnlyList<FileGap> Of(CaseRecord file) =>
        [.. Waiting(file), .. Undone(file), .. Unissued(file), .. Unserved(file), .. OpenBranches(file), .. Unsigned(file)];

    private static IEnumerable<FileGap> Waiting(CaseRecord file) =>
        file.Branches.Prepend(file.Case).Where(m => m.Waiting is not null)
            .Select(m => new FileGap(m.Procedure.NameOf(m.Waiting!.Value.Act.Step), $"正等待{m.Waiting!.Value.Role.Name}签批，尚未生效", Blocks: true));

    /// <summary>Steps that this case must take by its procedure and has not taken.</summary>
    private static IEnumerable<FileGap> Undone(CaseRecord file) =>
        from step in file.Case.Procedure.Steps
        where !step.Optional && step.Id != Steps.Archive && !file.View.IsDone(step.Id) && (step.When?.Holds(file.View.Answer) ?? true) && !Settled(file, step)
        select new FileGap(
            step.Produces.Count == 0 ? step.Name : string.Join('、', step.Produces.Select(p => p.Name)), $"本案应当办理“{step.Name}”，尚未办理", Blocks: true);

    /// <summary>The step can no longer be taken, e.g. after another outcome.</summary>
    private static bool Settled(CaseRecord file, Step step) => step.Before.Any(file.View.IsDone);

    private static IEnumerable<FileGap> Unissued(CaseRecord file) =>
        from matter in file.Branches.Prepend(file.Case)
        from act in matter.Acts
        where act.State == ActState.Done && act.Step != Steps.Archive
        from kind in matter.Procedure.Step(act.Step).Produces
        where !file.Papers.Any(p => p.Issued.Matter == matter.Id && p.Issued.Act == act.Seq && p.Issued.Kind == kind.Code)
        select new FileGap(kind.Name, $"“{matter.Procedure.NameOf(act.Step)}”应当制作，卷内没有或者已经作废", Blocks: true);

    /// <summary>Papers whose service is an act, without that act.</summary>
    private static IEnumerable<FileGap> Unserved(CaseRecord file)
    {
        foreach (var paper in file.Papers.Select(p => p.Issued).Where(p => ServiceViews.MustBeServed(p.Kind)))
        {
            var matter = file.Branches.Prepend(file.Case).First(m => m.Id == paper.Matter);
            var served = matter.Acts.Any(a => a.State == ActState.Done && a.Seq >= paper.Act && ServiceViews.In(a) is var (_, kinds) && kinds.Any(k => k.Code == paper.Kind));
            if (!served && paper.Kind != EnforcementPapersOnTheSpot)
            {
                yield return new($"《{paper.Title}》送达回证", $"{paper.Number ?? "该文书"}尚未送达或者没有送达证明", Blocks: true);
            }
        }
    }

    /// <summary>Handed over when it is made: its own signature line proves it.</summary>
    private static string EnforcementPapersOnTheSpot => Enforcement.EnforcementPapers.SummaryDecision.Code;

    private static IEnumerable<FileGap> OpenBranches(CaseRecord file) =>
        file.Branches.Where(b => b.Ended is null).Select(b => new FileGap(b.Procedure.Name, $"“{b.Title}”尚未办结", Blocks: true));

    /// <summary>Records that a party signs, without the signed original.</summary>
    private static IEnumerable<FileGap> Unsigned(CaseRecord file) =>
        from act in file.Case.Acts
        where act.State == ActState.Done && SignedByTheParty.Contains(act.Step) && !act.Values.Has(EvidenceFields.Files)
        select new FileGap($"{file.Case.Procedure.NameOf(act.Step)}笔录签字件", $"{ChineseFormat.Date(act.On)}的笔录没有附签字原件或者音像", Blocks: false);
}
