using System.Globalization;
using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Records;
using Fatong.Web.Forms;
using Microsoft.AspNetCore.Components;

namespace Fatong.Web.Records;

/// <summary>A page about one register: finds it by the address, or answers 404.</summary>
public abstract class OneRegisterPage : GenericPage
{
    [Parameter] public string Code { get; set; } = "";

    [Inject] protected House House { get; set; } = null!;

    [Inject] protected RecordReader Records { get; set; } = null!;

    protected Register? Register { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Register = House.Register(Code);
        if (Register is null)
        {
            Go.NotFound();
            return;
        }

        await Load(Register);
    }

    protected abstract Task Load(Register register);

    /// <summary>The parts of a tally as people read them: titles for ids, labels for codes.</summary>
    protected async Task<Func<string, string>> Names(Field by, IEnumerable<string> parts)
    {
        var ids = parts.Select(p => Guid.TryParse(p, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);
        var titles = by.Kind is FieldKind.Link or FieldKind.Links ? await Records.Titles(Actor.Bureau, ids, Ct) : new Dictionary<Guid, string>();
        return part => part.Length == 0 ? "（未填）"
            : by.Code == Splits.MonthCode ? $"{int.Parse(part.AsSpan(5), CultureInfo.InvariantCulture)}月"
            : by.Kind switch
            {
                FieldKind.Choice or FieldKind.Choices => by.LabelOf(part),
                FieldKind.YesNo => part == "true" ? "是" : "否",
                FieldKind.Link or FieldKind.Links => Guid.TryParse(part, out var id) ? titles.GetValueOrDefault(id, "（不在名录）") : part,
                _ => part,
            };
    }
}
