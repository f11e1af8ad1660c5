namespace Fatong.Cli.Demo.Inspection;

/// <summary>What the year of inspections is to come out as: the targets that are named, and plain numbers for the others.</summary>
internal sealed record InspectionNumbers(
    int Inspections, int Officers, int Enterprises, int Found, int Rectified, int Notices, int JointDraws, int Interviews)
{
    /// <summary>Visits of one draw.</summary>
    internal const int DrawSize = 3;

    internal int Draws => JointDraws + 1;

    internal int Visits => Draws * DrawSize;

    /// <summary>Hazards that stay unrectified past their day: one, where more are found than rectified.</summary>
    internal int Overdue => Notices > 0 && Found > Rectified ? 1 : 0;

    internal static InspectionNumbers Of(DemoTargets targets)
    {
        int? Named(string code) => targets.Figures.TryGetValue(code, out var value) ? (int)value : null;
        var joint = Named("joint_double_random_checks") ?? 1;
        var notices = Named("rectification_notices_issued") ?? Math.Min(6, Named("hazards_found") ?? 6);
        var found = Named("hazards_found") ?? notices + 40;
        var rectified = Named("hazards_rectified") ?? Math.Max(notices, found - (found / 20));
        var least = ((joint + 1) * DrawSize) + (2 * notices);
        var inspections = Named("inspections_conducted") ?? Math.Max(least + 60, (Named("officers_dispatched") ?? 0) / 5);
        return new(
            inspections, Named("officers_dispatched") ?? inspections * 2 + (inspections / 3), Named("enterprises_inspected") ?? inspections + 20,
            found, rectified, notices, joint, Named("enterprises_interviewed") ?? 1);
    }

    /// <summary>What the daily log still has to carry once draws and hazards have written their own records.</summary>
    internal (int Times, int Persons, int Enterprises, int Found, int Rectified) Rest
    {
        get
        {
            var visits = Visits + (2 * Notices) - Overdue;
            var rest = (Inspections - visits, Officers - (2 * visits), Enterprises - visits, Found - Notices, Rectified - Notices + Overdue);
            return rest.Item1 > 0 && rest.Item2 >= 2 * rest.Item1 && rest.Item3 >= 0 && rest.Item4 >= 0 && rest.Item5 >= 0
                ? rest
                : throw new FormatException($"检查类目标互相矛盾：检查{Inspections}次、出动{Officers}人次、企业{Enterprises}家次、发现隐患{Found}条、整改{Rectified}条、通知书{Notices}份、联合抽查{JointDraws}次。");
        }
    }

    /// <summary>A whole in equal parts, the first ones larger by one where it does not divide.</summary>
    internal static IReadOnlyList<int> Parts(int whole, int count) => [.. Enumerable.Range(0, count).Select(i => (whole / count) + (i < whole % count ? 1 : 0))];
}
