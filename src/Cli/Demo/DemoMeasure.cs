using System.Runtime.CompilerServices;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Calendar;
using Fatong.Platform.Work;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Measures;

namespace Fatong.Cli.Demo;

/// <summary>Detains a vehicle and releases it, as a matter of its own beside the case.</summary>
internal sealed class DemoMeasure(DemoDesk desk, DemoCast cast, (Actor First, Actor Second, Actor Head) squad, DemoScene scene, Facts served)
{
    private const string Code = "enforcement.coercive-measure";

    public async IAsyncEnumerable<DateOnly> Run(Guid parent, DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        var officers = Facts.None.With(CommonFields.Officers, (IReadOnlyList<Guid>)[squad.First.Person, squad.Second.Person]);
        IReadOnlyList<Actor> signers = [squad.Head, cast.Leader];
        var matter = await desk.Open(
            squad.First, Code,
            officers.With(MeasureFields.MeasureTitle, $"暂扣{scene.Plate}车辆").With(MeasureFields.Kind, "detain").With(MeasureFields.Urgent, false)
                .With(MeasureFields.Reason, "无营运证件又不能当场提供其他有效证明。").With(CaseFields.Plate, scene.Plate),
            parent, signers, ct);
        await desk.Take(cast.Leader, Code, matter, CoerciveMeasure.Approve, Facts.None.With(MeasureFields.Approval, "agree"), signers, ct);
        await desk.Take(squad.First, Code, matter, CoerciveMeasure.Impose, officers.Merge(served), signers, ct);
        await desk.Take(squad.First, Code, matter, CoerciveMeasure.Custody, Facts.None, signers, ct);
        yield return OfficialCalendar.Instance.AddWorkingDays(day, 3);
        var released = new Facts(DemoService.Facts(Rooms.Enforcement.Service.OfRelease, scene.PartyName, 0, desk.File));
        await desk.Take(squad.First, Code, matter, CoerciveMeasure.Release, released.With(MeasureFields.ReleaseGround, "other"), signers, ct);
    }
}
