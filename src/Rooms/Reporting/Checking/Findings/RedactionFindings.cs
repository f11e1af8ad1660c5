using System.Globalization;
using Fatong.Rooms.Reporting.Checking.Relations;

namespace Fatong.Rooms.Reporting.Checking.Findings;

/// <summary>Numbers that were hidden in one place and can be read or computed in another.</summary>
internal static class RedactionFindings
{
    internal static IEnumerable<Finding> Find(List<Relation> relations)
    {
        foreach (var relation in relations)
        {
            var masked = relation.Terms.Where(t => t.IsMasked).ToList();
            if (masked.Count != 1)
            {
                continue;
            }

            if (relation.Type == "equality" && relation.Terms.FirstOrDefault(t => !t.IsMasked) is { Value: { } value } printed)
            {
                var fits = decimal.Truncate(value).ToString(CultureInfo.InvariantCulture).Length == masked[0].Quantity.MaskLength;
                yield return Finding.At(masked[0], "redaction.leak", fits ? Severity.Error : Severity.Warning,
                    $"此处隐去的{masked[0].Text}，在另一处写明为{printed.Text}。", "若确需隐去，两处都要处理；否则此处也写明。");
            }
            else if (relation.Type == "sum" && relation.Terms.All(t => t.IsMasked || t.Norm is not null))
            {
                yield return Finding.At(masked[0], "redaction.computable", Severity.Warning, $"此处隐去的{masked[0].Text}，由同句其余各数可以算出。", "隐去一个部分时，总数或另一个部分也要处理。");
            }
        }
    }
}
