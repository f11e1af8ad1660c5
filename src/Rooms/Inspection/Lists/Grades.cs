using Npgsql;

namespace Fatong.Rooms.Inspection.Lists;

/// <summary>The approved credit grades on a day.</summary>
internal static class Grades
{
    /// <summary>Grade by object; the one that came into force last counts. Objects without a grade are not named.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, string>> On(NpgsqlConnection connection, string bureau, DateOnly day, CancellationToken ct)
    {
        var grades = new Dictionary<Guid, string>();
        foreach (var grade in (await ApprovedLists.On(connection, bureau, CreditGrades.Declaration, day, ct)).OrderBy(g => g.Facts.Get(CreditGrades.From)))
        {
            grades[grade.Facts.Get(CreditGrades.Object)] = grade.Facts.Get(CreditGrades.Grade)!;
        }

        return grades;
    }
}
